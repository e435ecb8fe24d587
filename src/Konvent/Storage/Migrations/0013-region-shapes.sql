create table nuts_shapes (
    code varchar(5) primary key,
    path text not null,
    box_left double precision not null,
    box_top double precision not null,
    box_right double precision not null,
    box_bottom double precision not null
);
