namespace Konvent.Reading;

/// <summary>The words by which a language is known: small ones that each text has, and such as texts of projects have.</summary>
internal sealed record LanguageWords(string Code, string Small, string Field);

/// <summary>The 24 official languages of the Union.</summary>
internal static class LanguageWordsTable
{
    public static readonly LanguageWords[] Rows =
    [
        new(
            "bg",
            "и на в за от се с да по са е не че като при до или към които които който която това тази този тези също след през между както беше бе ще може има си бяха им му й ще като всички",
            "проект проекта регион регионите партньори партньорите среща срещата план планове действие действия дейности програма европейски развитие изпълнение конференция обмен опит резултати област министерство"
        ),
        new(
            "cs",
            "a v na se je že s z do o k ve i pro za by jsou který která které po od jako jeho byl byla bylo být také při již nebo tak ale podle mezi až jejich této tento všech bude ze před",
            "projekt projektu region regionů partneři partnerů setkání plán plány akční opatření program evropský rozvoj realizace konference výměna zkušeností výsledky kraj ministerstvo jednání spolupráce"
        ),
        new(
            "da",
            "og i at det er en til af på som for med de der den ikke et fra har vil var blev sig kan også ved om efter deres eller men skal samt hvor blandt mellem under denne dette disse alle være",
            "projektet projekt regioner regionen partnere partnerne møde mødet handlingsplan handlingsplaner program europæiske udvikling gennemførelse konference udveksling erfaringer resultater region ministeriet samarbejde"
        ),
        new(
            "de",
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man wurde wurden sowie zwischen ihre ihren dieser diese dieses",
            "projekt projekts region regionen partner treffen sitzung plan pläne aktionsplan aktionspläne maßnahmen programm europäische entwicklung umsetzung konferenz austausch erfahrungen ergebnisse land ministerium zusammenarbeit tagung"
        ),
        new(
            "el",
            "και το του η της την στο για με που να από τον οι στην τα είναι θα σε των τους τη δεν στη στις ένα μια ως κατά αυτό αυτή ότι ή επίσης μετά έχει έχουν μεταξύ όπως στα κάθε όλα πριν ήταν",
            "έργο έργου περιφέρεια περιφέρειες εταίροι εταίρων συνάντηση σχέδιο σχέδια δράσης δράσεις πρόγραμμα ευρωπαϊκή ανάπτυξη υλοποίηση συνέδριο ανταλλαγή εμπειριών αποτελέσματα υπουργείο συνεργασία"
        ),
        new(
            "en",
            "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all their there been has its will would who more when if no can also into between after before during our we these those than such about",
            "project projects region regions partner partners meeting plan plans action actions programme european development implementation conference exchange experience results county ministry cooperation workshop event funding"
        ),
        new(
            "es",
            "de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también ha fue han son desde hasta donde durante todos estos ser ante tras así cada",
            "proyecto proyectos región regiones socio socios reunión plan planes acción acciones programa europeo europea desarrollo ejecución conferencia jornada intercambio experiencias resultados ministerio cooperación encuentro"
        ),
        new(
            "et",
            "ja on ei et see ka kui oma mis selle ning oli või aga olid siis nii mida seda kes tema ta kuid veel pärast enne juures poolt kõik koos üle alates kuni kus mille nende meie võib saab tuleb ole vahel jooksul kohta toimus esimene maksis tulevad aasta inimest eurot",
            "projekt projekti piirkond piirkonnad piirkondade partnerid partnerite kohtumine kohtumisel kava tegevuskava tegevused programm euroopa areng arendamine rakendamine konverents kogemuste vahetamine tulemused ministeerium koostöö"
        ),
        new(
            "fi",
            "ja on ei että se oli hän mutta ovat kun myös sen niin jos tai kuin mukaan joka jotka mitä tämä ole sekä jo vain kanssa jälkeen ennen aikana välillä kaikki näiden tämän niiden olivat voi voidaan sitä vuonna vuoden osana",
            "hanke hankkeen hankkeessa alue alueet alueiden kumppanit kumppanien kokous kokouksessa suunnitelma toimintasuunnitelma toimet ohjelma eurooppalainen euroopan kehittäminen toteutus konferenssi vaihto kokemusten tulokset maakunta ministeriö yhteistyö"
        ),
        new(
            "fr",
            "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux son ses cette ou mais comme ont été leur leurs elle entre aussi après avant lors ainsi être nous fait tous sous ces dont depuis",
            "projet projets région régions partenaire partenaires réunion plan plans action actions programme européen européenne développement mise œuvre conférence échange expériences résultats département ministère coopération rencontre atelier"
        ),
        new(
            "ga",
            "an na agus ar a i is le do go ag bhí ó sa tá de chun nó ach seo sin é ba mar nach níl faoi leis atá don den gach acu féin iad uile roimh tar idir gur bhfuil beidh rinne bheith óna agus roinnt ina",
            "tionscadal tionscadail réigiún réigiúin comhpháirtithe cruinniú plean pleananna gníomhaíochta gníomhaíochtaí clár eorpach forbairt cur bhfeidhm comhdháil malartú taithí torthaí contae aireacht comhoibriú"
        ),
        new(
            "hr",
            "i je u se na da za su od s o što koji kao iz koja ili te do nije će bi ali po biti koje bilo kako nakon između sve uz tijekom također kod bio bila ovaj ova prema ih njihov svoje kojim koji prije ima možemo prvi prva drugi godine ljudi dan dana danas grad grada gradovi mjesto mjesta stanovnici više manje oko samo još svaki",
            "projekt projekta regija regije partneri partnera sastanak sastanku plan planovi akcijski aktivnosti mjere program europski europske razvoj provedba konferencija razmjena iskustava rezultati županija ministarstvo suradnja"
        ),
        new(
            "hu",
            "a az és hogy nem is egy ez volt meg csak de ha vagy el mint már még amely amelyek azt ezt minden között után során valamint által lett lesz kell ezek azok számára szerint pedig illetve voltak van vannak előtt több mellett",
            "projekt projektek régió régiók partner partnerek találkozó találkozón terv tervek cselekvési intézkedések program európai fejlesztés fejlesztési megvalósítás konferencia tapasztalatcsere eredmények megye minisztérium együttműködés"
        ),
        new(
            "it",
            "di e il la che in a per un è del i con non da le una dei si al delle della sono nel ha alla gli come più anche o dal ma su questo questa loro essere tra dopo durante stato stata hanno degli ai alle dalla nella sul presso già ogni tutti",
            "progetto progetti regione regioni partner riunione incontro piano piani azione azioni programma europeo europea sviluppo attuazione implementazione conferenza scambio esperienze risultati provincia ministero cooperazione evento"
        ),
        new(
            "lt",
            "ir yra į kad su iš tai o buvo ar kaip nuo už bei per po apie jo jų taip pat bet dėl kuris kuri kurie kurių prie tarp ne bus buvo gali visi šio šis ši šie iki metu metais savo prieš taip jau kai",
            "projektas projekto regionas regionai regionų partneriai partnerių susitikimas susitikime planas planai veiksmų veiksmai programa europos plėtra plėtros įgyvendinimas konferencija keitimasis patirtimi rezultatai apskritis ministerija bendradarbiavimas"
        ),
        new(
            "lv",
            "un ir ar no uz par kas ka tika arī lai to tas bet vai pēc pie kā viņa viņš bija tiek jau gan ko šo tā laikā starp visi visas kuri kura kurā kopā līdz būs pirms savu kad nav tie tās šis šī",
            "projekts projekta reģions reģioni reģionu partneri partneru sanāksme tikšanās plāns plāni rīcības darbības programma eiropas attīstība attīstības īstenošana konference pieredzes apmaiņa rezultāti novads ministrija sadarbība"
        ),
        new(
            "mt",
            "u li ta fil il ma l-istess dan din għal minn fuq kien mill tal fl fi bil lil jew kull wara qabel bejn huma hija huwa dawn kienet kienu ser jista għall biex kif kollha meta waqt aktar tagħhom tiegħu ukoll",
            "proġett proġetti reġjun reġjuni sħab imsieħba laqgħa pjan pjanijiet azzjoni azzjonijiet programm ewropew ewropea żvilupp implimentazzjoni konferenza skambju esperjenzi riżultati ministeru kooperazzjoni"
        ),
        new(
            "nl",
            "de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit worden door naar heeft tot ze wordt over hun deze werd werden hij was kan zal tussen na alle wat meer onder tijdens dit zich onze of",
            "project projecten regio regio's partners bijeenkomst vergadering plan plannen actieplan acties programma europese ontwikkeling uitvoering conferentie uitwisseling ervaringen resultaten provincie ministerie samenwerking"
        ),
        new(
            "pl",
            "w i na z się do nie że to o jest od za przez po dla jak oraz ich przy jego był była było były są który która które których tym tego tej także ale jako lub co może również między we ze ma już będą będzie podczas wszystkich pod więcej tych swoje swoich prosimy dnia dniach roku od do zł",
            "projekt projektu region regionów regiony partnerzy partnerów spotkanie spotkania plan plany działania działań program programu europejski rozwoju realizacja realizacji konferencja wymiana doświadczeń wyniki województwo ministerstwo współpraca"
        ),
        new(
            "pt",
            "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso entre depois são foi foram sobre durante todos pelos cada ser está às",
            "projeto projetos região regiões parceiro parceiros reunião plano planos ação ações programa europeu europeia desenvolvimento execução implementação conferência intercâmbio experiências resultados ministério cooperação encontro"
        ),
        new(
            "ro",
            "de și în a la cu pe din care nu pentru o un că este mai sau prin ce au fost sunt le ale al lui ca după între acest această acestea toate iar către asupra fi dar până unor într este despre sale lor cele cei va",
            "proiect proiectului regiune regiuni regiunile parteneri partenerii întâlnire întâlnirea reuniune plan planuri acțiune acțiuni program european europeană dezvoltare implementare conferință schimb experiență rezultate județ minister cooperare"
        ),
        new(
            "sk",
            "a v na sa je že s z do o k vo aj pre za by sú ktorý ktorá ktoré po od ako jeho bol bola bolo byť tiež pri už alebo tak ale podľa medzi až ich tejto tento všetkých bude zo pred počas boli si",
            "projekt projektu región regiónov partneri partnerov stretnutie plán plány akčný opatrenia program európsky rozvoj realizácia konferencia výmena skúseností výsledky kraj ministerstvo rokovanie spolupráca"
        ),
        new(
            "sl",
            "in je v na za se da so z s ki ter tudi pri od kot po iz o do bo ne pa bi ali ni med vse nato lahko njihov tega ta to bila bilo bili smo sta bodo kateri katere vseh še zaradi pred skozi kjer ker če ob že prvi prva drugi letu ljudi dan dne danes mesto mesta prebivalci več manj okoli samo še vsak",
            "projekt projekta regija regije regij partnerji partnerjev srečanje sestanek načrt načrti akcijski ukrepi program evropski evropske razvoj izvajanje konferenca izmenjava izkušenj rezultati občina ministrstvo sodelovanje"
        ),
        new(
            "sv",
            "och i att det som en på är av för med till den har de inte om ett men var sig från vi så kan när också efter eller vid mellan under alla denna detta deras där ska blev samt genom hade varit mer över dessa",
            "projektet projekt regioner regionen partner parterna möte mötet handlingsplan handlingsplaner program europeiska utveckling genomförande konferens utbyte erfarenheter resultat län ministeriet samarbete"
        ),
    ];
}
