namespace Konvent.Reading.Tests.Places;

public sealed class DeclinedPlaces
{
    public static TheoryData<string, string, string> Sentences() =>
        ExampleTable.Read(
            """
            Magdeburg pl Spotkanie odbyło się w Magdeburgu 12 lutego.
            Podlaskie pl Urząd Marszałkowski Województwa Podlaskiego zaprasza.
            Podlaskie pl Jest to program województwa podlaskiego na lata 2021-2027.
            Drezno pl Partnerzy pojechali do Drezna.
            Drezno pl Wizyta w Dreźnie trwała dwa dni.
            Białystok pl W Białymstoku spotkało się 40 osób.
            Kraków pl Biuro mieści się w Krakowie przy rynku.
            Warszawa pl Pociąg do Warszawy odjeżdża o 10.30.
            Praga pl Konferencja w Pradze była pierwsza.
            Kielce pl Targi w Kielcach otwarto w maju.
            Gdynia pl Następne spotkanie będzie w Gdyni.
            Bielsko-Biała pl Warsztaty w Bielsku-Białej już za nami.
            Zielona_Góra pl Uniwersytet w Zielonej Górze prowadzi badania.
            Dolna_Austria pl Agencja Dolnej Austrii jest partnerem.
            Wiedeń pl Z Wiednia przyjechało pięć osób.
            Niemcy pl Partner z Niemiec przedstawił wyniki.
            Rzym pl Lot do Rzymu trwa trzy godziny.
            Wilno pl Partnerzy spotkali się w Wilnie.
            Ateny pl Konferencja w Atenach trwała dwa dni.
            Lipsk pl Targi w Lipsku otwarto wczoraj.
            Bruksela pl Biuro w Brukseli działa od roku.
            Řím cs Další schůzka bude v Římě.
            Benátky cs Konference v Benátkách skončila.
            Praha cs Partneři se sešli v Praze.
            Brno cs Seminář v Brně začíná v devět.
            Ostrava cs Univerzita v Ostravě připravila zprávu.
            Olomouc cs V Olomouci jednali zástupci krajů.
            Hradec_Králové cs Akce se koná v Hradci Králové.
            České_Budějovice cs Workshop v Českých Budějovicích byl poslední.
            Plzeň cs Cesta do Plzně trvá hodinu.
            Vídeň cs Závěrečná konference bude ve Vídni.
            Německo cs Partneři z Německa a Rakouska
            Košice sk Stretnutie sa uskutočnilo v Košiciach.
            Bratislava sk Konferencia bude v Bratislave.
            Banská_Bystrica sk Úrad sídli v Banskej Bystrici.
            Prešov sk Partneri z Prešova pripravili plán.
            Žilina sk V Žiline sa zišlo 30 odborníkov.
            Viedeň sk Seminár sa konal vo Viedni.
            Ljubljana sl Srečanje je bilo v Ljubljani.
            Maribor sl Univerza v Mariboru vodi projekt.
            Novo_Mesto sl Delavnica v Novem mestu je bila uspešna.
            Koper sl Partnerji so se srečali v Kopru.
            Nova_Gorica sl Obisk v Novi Gorici je trajal dva dni.
            Celje sl Sejem v Celju odpre vrata septembra.
            Zagreb hr Sastanak je održan u Zagrebu.
            Beč hr Sastanak u Beču bio je prvi.
            Rijeka hr Konferencija u Rijeci okupila je 80 ljudi.
            Zadar hr Radionica u Zadru završila je jučer.
            Osijek hr Partneri iz Osijeka predstavili su plan.
            Split hr Sljedeći sastanak bit će u Splitu.
            Slavonski_Brod hr Posjet u Slavonskom Brodu bio je koristan.
            Hrvatska hr Četiri regije u Hrvatskoj sudjeluju.
            Vilnius lt Susitikimas vyko Vilniuje.
            Tauragė lt Susitikimas Tauragėje baigėsi.
            Viena lt Kitas susitikimas bus Vienoje.
            Kaunas lt Partneriai lankėsi Kaune.
            Klaipėda lt Renginys Klaipėdoje truko dvi dienas.
            Šiauliai lt Konferencija Šiauliuose baigėsi.
            Panevėžys lt Seminaras Panevėžyje vyks gegužę.
            Alytus lt Posėdis Alytuje nutarė tęsti.
            Vokietija lt Partneriai iš Vokietijos atvyko vakar.
            Vīne lv Nākamā tikšanās būs Vīnē.
            Rīga lv Sanāksme notika Rīgā.
            Valmiera lv Partneri tikās Valmierā.
            Daugavpils lv Seminārs Daugavpilī sākas desmitos.
            Jelgava lv Delegācija no Jelgavas ieradās vakar.
            Tukums lv Darbnīca Tukumā bija pirmā.
            Cēsis lv Cēsu novads un Cēsīs notikusi diena
            Vidzeme lv Vidzemes plānošanas reģions vada projektu.
            Tartu et Kohtumine toimus Tartus.
            Tallinn et Konverents Tallinnas lõppes eile.
            Pärnu et Partnerid sõitsid Pärnusse.
            Praha et Järgmine reis viib Prahasse.
            Viin et Järgmine kohtumine on Viinis.
            Berliin et Külastus Berliinis kestis kaks päeva.
            Narva et Rühm tuli Narvast.
            Helsingi et Seminar Helsingis oli viimane.
            Tampere fi Kokous pidettiin Tampereella.
            Berliini fi Seuraava kokous on Berliinissä.
            Kööpenhamina fi Kumppanit tapasivat Kööpenhaminassa.
            Helsinki fi Seminaari Helsingissä alkaa kello 9.
            Lahti fi Työpaja Lahdessa oli kolmas.
            Turku fi Konferenssi järjestetään Turussa.
            Rovaniemi fi Kumppanit matkustivat Rovaniemelle.
            Seinäjoki fi Vierailu Seinäjoella kesti kaksi päivää.
            Päijät-Häme fi Hanke toteutetaan Päijät-Hämeessä.
            Praha fi Seuraava kokous on Prahassa.
            Uusimaa fi Hanke alkoi Uudellamaalla.
            Budapest hu A találkozót Budapesten tartották.
            Varsó hu A konferencia Varsóban lesz.
            Velence hu A konferencia Olaszországban, Velencében lesz.
            Lipcse hu A következő találkozó Lipcsében lesz.
            Győr hu A műhely Győrben volt.
            Pécs hu A partnerek Pécsett találkoztak.
            Szeged hu A látogatás Szegeden két napig tartott.
            Nyíregyháza hu A rendezvény Nyíregyházán volt.
            Prága hu A partner Prágából érkezett.
            Németország hu A projekt Németországban indult.
            Θεσσαλονίκη el Η συνάντηση έγινε στη Θεσσαλονίκη.
            Αθήνα el Το συνέδριο της Αθήνας ολοκληρώθηκε.
            Ηράκλειο el Το Πανεπιστήμιο Ηρακλείου συμμετέχει.
            Βόλος el Οι εταίροι συναντήθηκαν στον Βόλο.
            Πειραιάς el Το εργαστήριο έγινε στον Πειραιά.
            Τρίκαλα el Ο Δήμος Τρικάλων είναι εταίρος.
            Δυτική_Ελλάδα el Η Περιφέρεια Δυτικής Ελλάδας συντονίζει.
            București ro Reuniunea a avut loc în București.
            București ro Primăria Bucureștiului este partener.
            Timișoara ro Delegația Timișoarei a prezentat planul.
            Iași ro Atelierul din Iași s-a încheiat.
            Cluj-Napoca ro Conferința va fi la Cluj-Napoca.
            Constanța ro Portul Constanței găzduiește vizita.
            Germania ro Partenerul Germaniei a sosit.
            an_Róimh ga Beidh an chéad chruinniú eile sa Róimh.
            Gaillimh ga Bhí an cruinniú i nGaillimh.
            Corcaigh ga Tháinig siad ó Chorcaigh inné.
            Baile_Átha_Cliath ga Beidh an chomhdháil i mBaile Átha Cliath.
            Luimneach ga Tá an oifig i Luimneach.
            an_Ghearmáin ga Comhpháirtí na Gearmáine
            Éire ga Tá dhá réigiún in Éirinn.
            Magdeburg de Die Vertreter Magdeburgs trafen sich.
            Podlachien de Die Woiwodschaft Podlachien lädt ein.
            Niederlande de Ein Partner aus den Niederlanden kam dazu.
            Malmö sv Malmös gator blir grönare.
            Göteborg sv Mötet hölls i Göteborg.
            Köpenhamn sv Nästa möte blir i Köpenhamn.
            Aarhus da Aarhus' partnere mødtes.
            Odense da Odenses borgmester åbnede mødet.
            Tyskland da En partner fra Tyskland deltog.
            Sqallija mt Is-sħab iltaqgħu fi Sqallija.
            Malta mt Il-laqgħa saret f'Malta.
            il-Ġermanja mt Sieħeb mill-Ġermanja
            Valletta mt Il-konferenza ssir il-Belt Valletta.
            София bg Срещата се проведе в София.
            Пловдив bg Семинарът в Пловдив започва в 9 часа.
            Велико_Търново bg Партньорите посетиха Велико Търново.
            Gent nl De bijeenkomst was in Gent.
            Luik nl Partners uit Luik en Keulen
            Dresden nl Dresdens burgemeester opende de dag.
            Munich en The partners met in Munich.
            Saxony-Anhalt en The Ministry of Saxony-Anhalt is the lead partner.
            Frankfurt_an_der_Oder en The workshop took place in Frankfurt an der Oder.
            Le_Havre fr La réunion a eu lieu au Havre.
            Varsovie fr Les partenaires se sont rencontrés à Varsovie.
            Île-de-France fr La région d'Île-de-France accueille les partenaires.
            Monaco_di_Baviera it L'incontro si è svolto a Monaco di Baviera.
            L'Aquila it I partner si sono riuniti all'Aquila.
            Emilia-Romagna it La Regione Emilia-Romagna è capofila.
            Castilla_y_León es La Junta de Castilla y León participa.
            Colonia es La reunión tuvo lugar en Colonia.
            Donostia es El taller será en Donostia.
            Bruxelas pt A reunião decorreu em Bruxelas.
            Viana_do_Castelo pt O seminário realizou-se em Viana do Castelo.
            Varsóvia pt Os parceiros encontraram-se em Varsóvia.
            """
        );

    [Theory, MemberData(nameof(Sentences))]
    public void A_place_is_named_in_its_own_form(string name, string language, string sentence)
    {
        var found = FindPlaces.In(sentence, new(0, sentence.Length), Language.Of(language));

        found.ShouldContain(
            place => place.Name == name.Replace('_', ' ') && place.Sureness >= 0.8,
            string.Join("; ", found)
        );
    }
}
