create table nuts_regions (
    code varchar(5) primary key,
    level integer not null,
    country varchar(2) not null,
    name jsonb not null,
    edition integer not null
);
