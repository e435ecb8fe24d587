namespace Konvent.Reading;

/// <summary>Spanish.</summary>
internal static class Spanish
{
    private static readonly Naming Alone = new()
    {
        Months = "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre",
        Seasons = "primavera, verano, otoño, invierno",
        Quarters = "primer trimestre, segundo trimestre, tercer trimestre, cuarto trimestre",
        Halves = "primer semestre, segundo semestre",
        Thirds = "principios, mediados, finales",
        Day = "{d} de {m}[ de {y}]",
        Month = "{m}[ de {y}]",
        Season = "{n} de {y}",
        Quarter = "{n} de {y}",
        Half = "{n} de {y}",
        Third = "{n} de {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Seasons = "la |primavera, el |verano, el |otoño, el |invierno",
        Quarters = "el |primer trimestre, el |segundo trimestre, el |tercer trimestre, el |cuarto trimestre",
        Halves = "el |primer semestre, el |segundo semestre",
        Day = "el |{d} de {m}[ de {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("desde "),
        Until = new("hasta "),
        Around = new("hacia "),
        Days = "{d}-{e} de {m}[ de {y}]",
        TwoDays = "{d} y {e} de {m}[ de {y}]",
        DaysOfTwoMonths = "{d} de {m} - {e} de {o}[ de {y}]",
        Months = "{m}-{o}[ de {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From = "desde|desde el|a partir de|a partir del|a contar desde el|a contar de",
            Until = "hasta|hasta el|hasta la",
            By =
                "antes de|antes del|antes del día|a más tardar|a más tardar el|a más tardar en|no más tarde del|como máximo el|como muy tarde el|como fecha límite el",
            To = "a|al",
            Between = "entre",
            ThisYear = "de este año|este año|del presente año|del año en curso",
            NextYear = "del próximo año|próximo año|del año próximo|año próximo|del año que viene|año que viene",
            LastYear = "del año pasado|año pasado|del pasado año|pasado año",
            ThisMonth = "del presente mes|de este mes|del corriente mes",
            Next = "próximo|próxima",
            Last = "pasado|pasada",
            And = "y|e",
            Around = "hacia|alrededor de|alrededor del|aproximadamente|circa",
            Noise = "el|la|los|las|de|del|año|años|día|días|mes|mes de|meses de|lo|primero|º",
            Before = "en|durante|a lo largo de",
            Weekdays = "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mié|jue|vie|sáb|dom",
            Streets = "calle|plaza|avenida|avda|av|paseo|glorieta",
            Months = "ene, feb, mar, abr, may, jun, jul, ago, sept|sep|setiembre, oct, nov, dic",
            Ordinals = """
                primer|primero|primera|1.er|1º|1, segundo|segunda|2º|2.o|2, tercer|tercero|tercera|3.er|3º|3,
                cuarto|cuarta|4º|4.o|4|último|última
                """,
            QuarterWords = "trimestre|trimestre de|trimestre del|trimestre del año",
            Quarters = """
                1er trimestre|I trimestre|1º trimestre|T1, 2º trimestre|II trimestre|T2,
                tercero trimestre|3er trimestre|III trimestre|3º trimestre|T3, 4º trimestre|IV trimestre|T4
                """,
            HalfWords = "semestre|semestre de|semestre del|mitad|mitad de|mitad del",
            Halves = """
                1er semestre|I semestre|1º semestre|primera mitad|S1, 2º semestre|II semestre|segunda mitad|S2
                """,
            Thirds = """
                principio|comienzos|inicio|inicios|a principios|a comienzos|a inicios|al principio|primeros de,
                a mediados|mitad|a mitad, final|fin|fines|a finales|a fines|al final
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("es")
    {
        Dates = Dates,
        SmallWords = """
            de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ya o este sí porque
            esta entre cuando muy sin sobre también ha fue han son desde hasta donde durante todos estos ser ante tras así
            cada
            """,
        FieldWords = """
            proyecto proyectos región regiones socio socios reunión plan planes acción acciones programa europeo europea
            desarrollo ejecución conferencia jornada intercambio experiencias resultados ministerio cooperación encuentro
            """,
        Thousands = "mil",
        Millions = "millon millones mill m",
        Billions = "millardos",
        BehindHour = "horas|hora|hs",
        Cardinals = "uno|una|un, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce",
        Teens = "trece, catorce, quince|quincena, dieciséis, diecisiete, dieciocho, diecinueve",
        Tens =
            "veinte|veinti|veintena, treinta|treintena, cuarenta, cincuenta|cincuentena, sesenta, setenta, ochenta, noventa, cien|ciento|cientos|cientas|centenar",
        Ordinals =
            "primero|primera|primer|primeros|primeras, segundo|segunda|segundos|segundas, tercero|tercera|tercer|terceros|terceras, cuarto|cuarta|cuartos|cuartas, quinto|quinta|quintos|quintas, sexto|sexta|sextos|sextas, séptimo|séptima|séptimos|séptimas, octavo|octava|octavos|octavas, noveno|novena|novenos|novenas, décimo|décima|décimos|décimas, undécimo|undécima|decimoprimero|decimoprimera, duodécimo|duodécima|decimosegundo|decimosegunda",
        Fractions =
            "un quinto|quinta parte|quintas partes|quintos, un sexto|sexta parte|sextos, un séptimo|séptima parte, un octavo|octava parte, un noveno|novena parte, un décimo|décima parte|décimas partes",
        HoursInWords =
            "a las # y media: 30, de las # y media: 30, desde las # y media: 30, hasta las # y media: 30, a las # y cuarto: 15, a las # menos cuarto: -15",
        OrdinalEndings = "º|ª|o|a|er|ro|ra|do|da|to|ta|mo|ma|°",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "proyecto|proyectos|proyecto europeo|proyectos europeos",
            [Term.Titled] =
                "titulado|titulada|titulados|con el título|bajo el título|con el nombre|bajo el nombre|denominado|denominada|llamado|llamada|nombre completo|título completo|denominación completa|título del proyecto|nombre del proyecto|título|bajo el lema|por título",
            [Term.InShort] =
                "en abreviatura|acrónimo|siglas|sigla|abreviado|abreviada|abreviatura|abreviadamente|en breve|título corto|nombre corto|conocido como|por sus siglas",
            [Term.Budget] =
                "presupuesto|presupuesto total|presupuesto global|presupuestos|coste total|costes totales|coste subvencionable|coste elegible|coste total elegible|gasto total|gasto elegible|gasto subvencionable|importe total|importe global|importe|valor total|dotación|dotación total|dotación presupuestaria|dotación económica|inversión total|financiación total|coste del proyecto",
            [Term.Grant] =
                "subvención|subvenciones|ayuda|ayuda feder|ayuda ue|ayuda europea|ayuda de la ue|contribución|contribución feder|contribución ue|contribución de la ue|contribución europea|contribución comunitaria|aportación|aportación feder|aportación ue|aportación europea|aportación comunitaria|cofinanciación|cofinanciación feder|cofinanciación ue|cofinanciación europea|fondos feder|fondos ue|fondos europeos|financiación ue|financiación de la ue|financiación europea|financiación feder|cantidad feder|importe feder|feder aprobado",
            [Term.NationalShare] =
                "presupuestos nacionales|presupuesto nacional|fondos nacionales|cofinanciación nacional|contribución nacional|aportación nacional|contrapartida nacional|financiación nacional|fondos nacionales|presupuesto estatal|presupuesto del estado|presupuestos generales del estado|fondos propios|recursos propios|aportación propia|contribución propia|contribución de los socios|aportación de los socios|autofinanciación",
            [Term.Duration] =
                "duración|duración del proyecto|duración total|duración prevista|plazo de ejecución|período de ejecución|período de implementación|período de realización|período de vigencia|periodo|plazo|vigencia|dura|durará|tiene una duración|tendrá una duración|se extiende|se extenderá|se prolongará|se desarrolla desde|se desarrollará desde|se desarrolla entre|se desarrollará entre|se ejecuta|se ejecutará|ejecución|duran|durarán",
            [Term.Activity] = "actividades|trabajos|acciones|actuaciones",
            [Term.Phase] = "fase|fases|etapa|etapas",
            [Term.Started] =
                "comenzó|comenzaron|comienza|comienzan|comenzará|comenzarán|comenzado|ha comenzado|comienzo|empezó|empezaron|empieza|empiezan|empezará|empezarán|empezado|inició|iniciaron|inicia|se inició|se iniciaron|se inicia|se inician|se iniciará|se iniciarán|iniciado|iniciada|iniciará|dio comienzo|dieron comienzo|da comienzo|dará comienzo|arrancó|arrancaron|arranca|arrancan|arrancará|arrancarán|arranque|ha arrancado|se puso en marcha|puso en marcha|se pone en marcha|se pondrá en marcha|puesta en marcha|puesto en marcha|se lanzó|lanzado|lanzada|echó a andar|se estrenó",
            [Term.Instrument] =
                "instrumento de política|instrumentos de política|instrumento político|instrumentos políticos|instrumento de políticas|instrumentos de políticas|instrumento de política regional|instrumentos de política regional|instrumento de política pública|instrumentos de política pública|instrumento|instrumentos",
            [Term.Policy] = "plan|planes|estrategia|estrategias|programa|programas|política|políticas",
            [Term.OperationalProgramme] =
                "programa operativo|programas operativos|programa operativo regional|programas operativos regionales|programa operativo feder|programas operativos feder|programa operativo fse|programa regional|programas regionales|programa feder|programas feder|po feder|po fse|po regional|p.o",
            [Term.Local] = "local|locales|municipal|municipales",
            [Term.Regional] = "regional|regionales|autonómico|autonómica|autonómicos|autonómicas",
            [Term.National] = "nacional|nacionales|estatal|estatales",
            [Term.LeadPartner] =
                "socio líder|socia líder|socios líderes|socio principal|socio beneficiario principal|jefe de fila|entidad líder|líder del proyecto|beneficiario principal|beneficiario líder|coordinador del proyecto|coordinadora del proyecto|coordinador de proyecto|coordinador|coordinadora|entidad coordinadora|lead partner|lp|líder del consorcio|socio coordinador",
            [Term.Partner] =
                "socio|socios|socia|socias|socio del proyecto|socios del proyecto|socio de proyecto|socios de proyecto|entidad socia|entidades socias|beneficiario|beneficiarios|consorcio|partenariado|asociación del proyecto|partner|partners|pp",
            [Term.AdvisoryPartner] =
                "socio asesor|socios asesores|socia asesora|socio consultivo|socios consultivos|socio consultor|socios consultores|entidad asesora|advisory partner|socio de asesoramiento",
            [Term.AssociatedPartner] =
                "socio asociado|socios asociados|socia asociada|socias asociadas|entidad asociada|entidades asociadas|organización asociada|organizaciones asociadas|organismo asociado|organismos asociados",
            [Term.PolicyAuthority] =
                "autoridad política asociada|autoridades políticas asociadas|autoridad asociada|autoridades asociadas|autoridad pública asociada|autoridades públicas asociadas|autoridad responsable de la política|autoridad responsable del instrumento|autoridad política responsable|autoridad competente asociada|autoridad de política asociada|associated policy authority",
            [Term.ExternalManagement] =
                "gestión externa|gestión externa del proyecto|gestor externo|gestora externa|gestión de proyectos externa|asistencia técnica externa|coordinación externa|oficina de gestión del proyecto|oficina de gestión externa|management externo",
            [Term.Former] = "antiguo|antigua|antiguos|antiguas|anterior|anteriores|ex",
            [Term.Is] = "es|son|era|fue|fueron|será|serán|ha sido|como|en calidad de",
            [Term.Meeting] =
                "reunión|reuniones|encuentro|encuentros|sesión|sesiones|asamblea|reunión de lanzamiento|reunión de arranque|reunión de inicio|kick-off|kickoff|kick off|kick-off meeting|reunión de trabajo|mesa de trabajo",
            [Term.Met] =
                "se reunió|se reunieron|se reúne|se reúnen|se reunirá|se reunirán|se han reunido|se ha reunido|reunió|reunieron|reunirse|reunidos|reunidas|reunido|se encontraron|se encontrarán|se dieron cita|se darán cita|se dan cita|se congregaron|se juntaron",
            [Term.Circle] =
                "grupo de trabajo|grupos de trabajo|grupo|equipo|equipo de proyecto|equipo del proyecto|equipos|comité de dirección|comité directivo|comité de seguimiento|comité de coordinación|comité de gestión|comité de pilotaje|comité técnico|comité|comisión de seguimiento|steering committee|steering group|socio|socios|socias|consorcio|partenariado|proyecto|interregional|interregionales|transnacional|transnacionales|transfronterizo|transfronteriza|transfronterizos|transfronterizas|internacional|internacionales|bilateral|bilaterales|regional|regionales|local|locales|temático|temática|temáticos|temáticas|técnico|técnica|técnicos|técnicas|plenario|plenaria|grupos de interés|partes interesadas|grupo de interés|actores|agentes|stakeholders|kick-off|kickoff|lanzamiento|de lanzamiento|de arranque|de inicio|inicial|inaugural|coordinación|de coordinación|de trabajo|de seguimiento|consultivo|consultiva|mesa",
            [Term.Next] = "próximo|próxima|próximos|próximas|siguiente|venidero|venidera|inminente",
            [Term.Final] = "final|finales|último|última|últimos|últimas|de clausura|clausura|de cierre|cierre",
            [Term.Topic] =
                "en el centro|tema|temas|asunto|asuntos|temática|temáticas|en el orden del día|orden del día incluyó|se centró en|se centraron en|se centrará en|se centrarán en|centrado en|centrada en|se habló de|se hablará de|se debatió|se debatieron|se discutió|se discutieron|se trató|se trataron|se abordó|se abordaron|abordó|abordaron|abordará|debatieron|discutieron|trataron|versó sobre|versará sobre|dedicado a|dedicada a|intercambiaron|objeto de la reunión|objetivo de la reunión|eje central|en el programa",
            [Term.Conference] =
                "conferencia|simposio|simposios|coloquio|coloquios|conferencias finales|conferencias regionales|conferencias internacionales|conferencias temáticas|conferencias de difusión|conferencias del proyecto|conferencias públicas",
            [Term.Workshop] =
                "taller|talleres|workshop|workshops|world café|hackathon|hackatón|masterclass|laboratorio ciudadano",
            [Term.Seminar] =
                "seminario|seminarios|mesa redonda|mesas redondas|charla|charlas|ponencia|jornada de estudio|panel de expertos",
            [Term.Webinar] =
                "webinar|webinars|webinario|webinarios|seminario web|seminarios web|seminario en línea|seminario virtual",
            [Term.Convention] = "convención|congreso|foro|foros|cumbre|cumbres",
            [Term.StudyVisit] =
                "visita de estudio|visitas de estudio|viaje de estudio|viajes de estudio|viaje de estudios|visita de campo|visitas de campo|visita sobre el terreno|visitas sobre el terreno|visita técnica|visitas técnicas|visita in situ|visitas in situ|study visit|study visits|visita de trabajo|salida de campo",
            [Term.Fair] = "feria|ferias|exposición|expo|feria comercial|mercado medieval|mercadillo",
            [Term.Training] =
                "formación presencial|curso de formación|cursos de formación|jornada formativa|jornadas formativas|jornada de formación|sesión formativa|sesiones formativas|sesión de formación|sesiones de formación|acción formativa|acciones formativas|taller formativo|escuela de verano|escuelas de verano|curso de verano|cursos de verano|capacitación|training|formación online|programa formativo|un curso|el curso|los cursos|curso sobre|cursos sobre|curso online|curso gratuito|cursos gratuitos|curso avanzado|curso básico",
            [Term.Festival] = "festival|festivales|fiesta|fiestas",
            [Term.Launch] =
                "acto de lanzamiento|evento de lanzamiento|acto inaugural|acto de apertura|evento inaugural|evento de apertura|ceremonia de apertura|ceremonia inaugural|ceremonia de inauguración|inauguración|conferencia de lanzamiento|conferencia inaugural|jornada de lanzamiento|jornada inaugural|presentación oficial|acto de inauguración",
            [Term.OtherEvent] =
                "evento|eventos|acto|acto público|actos públicos|jornada informativa|jornadas informativas|jornada técnica|jornadas técnicas|jornada de puertas abiertas|jornadas de puertas abiertas|puertas abiertas|día informativo|infoday|info day|sesión informativa|sesiones informativas|presentación pública|presentación de resultados|evento de difusión|acto de difusión|jornada de difusión|jornada de transferencia|jornada divulgativa|encuentro empresarial|encuentros empresariales|encuentro de networking|evento de networking|matchmaking|entrega de premios|gala|audiencia pública|charla informativa|reunión informativa|reuniones informativas|jornada de networking|consulta pública|evento público|jornada|jornadas",
            [Term.SaveTheDate] =
                "reserve la fecha|reserva la fecha|reserven la fecha|reservad la fecha|resérvese la fecha|guarde la fecha|guarda la fecha|guarden la fecha|guardad la fecha|apunte la fecha|apunta la fecha|apunten la fecha|anote la fecha|anota la fecha|anoten la fecha|anota en tu agenda|apunta en tu agenda|anote en su agenda|marque en su calendario|marca en tu calendario|save-the-date|resérvate la fecha",
            [Term.WillFollow] =
                "se anunciará|se anunciarán|se comunicará|se comunicarán|se publicará|se publicarán|se enviará|se enviarán|se confirmará|se confirmarán|se dará a conocer|se darán a conocer|se informará|se facilitará|se facilitarán|se concretará|se concretarán|se detallará|se detallarán|se hará público|se harán públicos|será anunciad*|serán anunciad*|será comunicad*|serán comunicad*|será publicad*|serán publicad*|será enviad*|se abrirá|se abrirán|estará disponible|estarán disponibles|próximamente|en breve|pronto|a la mayor brevedad|a su debido tiempo|más adelante|en las próximas semanas|en los próximos días|todavía no|aún no|aún por|por confirmar|por determinar|por definir|por concretar|por decidir|pendiente de|pendientes de|está pendiente|queda por|quedan por|sin confirmar|a falta de|tba|tbc|tbd",
            [Term.Venue] =
                "lugar|sede|lugar de celebración|lugar exacto|localización|ubicación|dónde|dirección|sala|recinto",
            [Term.Agenda] =
                "agenda|programa|orden del día|programa detallado|programa completo|programa definitivo|ponentes",
            [Term.Registration] =
                "inscripción|inscripciones|inscribirse|inscríbete|inscríbase|registro|registrarse|formulario de inscripción|formulario de registro|enlace de inscripción|enlace de registro|preinscripción|matrícula",
            [Term.Date] = "fecha|fechas|fecha exacta|fecha concreta|día|cuándo|hora|horario|fecha y hora",
            [Term.Invited] =
                "invitados|invitadas|invitado|invitada|invita|invitan|invitamos|están invitados|está invitado|está invitada|quedan invitados|le invitamos|les invitamos|os invitamos|bienvenidos|bienvenidas|bienvenido|abierto a|abierta a|abiertos a|abiertas a|abierto al|abierta al|abierto al público|dirigido a|dirigida a|dirigido al|destinado a|destinada a|entrada libre|entrada gratuita|invitación",
            [Term.Online] =
                "online|on-line|en línea|virtual|virtuales|virtualmente|por videoconferencia|mediante videoconferencia|videoconferencia|a distancia|de forma telemática|telemático|telemática|telemáticamente|en remoto|vía zoom|por zoom|a través de zoom|por teams|vía teams|a través de teams|microsoft teams|en formato híbrido|híbrido|híbrida|en directo por internet|vía streaming|streaming",
            [Term.Held] =
                "se celebró|se celebraron|se celebra|se celebran|se celebrará|se celebrarán|se ha celebrado|se han celebrado|celebrado|celebrada|celebrados|celebradas|celebrarse|celebró|celebraron|celebrará|celebra|celebrarán|tuvo lugar|tuvieron lugar|tiene lugar|tienen lugar|tendrá lugar|tendrán lugar|ha tenido lugar|han tenido lugar|tener lugar|tenido lugar|organiza|organizan|organizó|organizaron|organizado|organizada|organizados|organizadas|organizará|organizarán|ha organizado|acoge|acogen|acogió|acogieron|acogerá|acogerán|ha acogido|alberga|albergó|albergará|sirvió de sede|será la sede|fue sede|será sede|se desarrolló|se desarrollaron|se desarrollará|se desarrollarán|se llevó a cabo|se llevaron a cabo|se llevará a cabo|se llevarán a cabo|se realizó|se realizaron|se realizará|se realizarán|está previsto|está prevista|están previstos|están previstas|previsto|prevista|previstos|previstas|programado|programada|programados|programadas|convocado|convocada|se inaugura|se inaugurará|inaugurará|abrirá|abrirá sus puertas|invita a|invita al|invitan a|fijada|fijado|transcurrió|de celebrarse",
            [Term.WorkPackage] =
                "paquete de trabajo|paquetes de trabajo|paquete de actividades|grupo de actividades|grupo de tareas|work package|work packages|workpackage|workpackages|wp|wps",
            [Term.Milestone] = "hito|hitos|milestone|milestones",
            [Term.Deliverable] =
                "entregable|entregables|producto entregable|productos entregables|deliverable|deliverables|producto final|productos del proyecto",
            [Term.OnSchedule] =
                "según lo previsto|según lo planificado|según lo planeado|según el calendario|según el cronograma|según el plan previsto|según el calendario previsto|conforme a lo previsto|conforme al calendario|conforme al cronograma|conforme a lo planificado|de acuerdo con lo previsto|de acuerdo con el calendario|de acuerdo con el cronograma|dentro de los plazos|en los plazos previstos|en el plazo previsto|cumple el calendario|cumplen el calendario|cumpliendo el calendario|al ritmo previsto|va por buen camino|por buen camino|con puntualidad|tal y como estaba previsto|como estaba previsto|como estaba planificado|dentro del plazo previsto|conforme al plan previsto",
            [Term.Law] =
                "reglamento|reglamentos|artículo|artículos|art|ley|decreto|orden|directiva|convenio|contrato|bases|normativa|convocatoria",
            [Term.Progress] =
                "avances significativos|avances importantes|importantes avances|significativos avances|grandes avances|notables avances|avances notables|avances considerables|avances sustanciales|buenos avances|avance significativo|avance notable|avance importante|gran avance|progresos significativos|progresos importantes|importantes progresos|buenos progresos|progresos considerables|progresos notables|progreso significativo|progreso considerable|buen progreso|progreso notable|notable progreso|a buen ritmo|avanza a buen ritmo|avanzan a buen ritmo|avanza adecuadamente|muy avanzado|muy avanzada|muy avanzados|muy avanzadas|en fase avanzada|avanzado estado",
            [Term.Successful] =
                "con éxito|éxito|exitoso|exitosa|exitosos|exitosas|exitosamente|satisfactoriamente|satisfactorio|satisfactoria|de manera satisfactoria|de forma satisfactoria|fructífero|fructífera",
            [Term.Delayed] =
                "con retraso|retraso|retrasos|retrasado|retrasada|retrasados|retrasadas|se retrasa|se ha retrasado|se retrasó|se retrasará|aplazado|aplazada|aplazados|aplazadas|aplazamiento|pospuesto|pospuesta|demora|demoras|demorado|demorada|acumula retraso|pospuestas|pospuestos",
            [Term.Moved] =
                "aplazado|aplazada|aplazados|aplazadas|se aplaza|se aplazó|pospuesto|pospuesta|reprogramado|reprogramada|trasladado al|trasladada al|adelantado al|adelantada al|cambiado al|retrasado al|inicialmente prevista|inicialmente previsto|prevista inicialmente|previsto inicialmente",
            [Term.Cancelled] =
                "cancelado|cancelada|cancelados|canceladas|anulado|anulada|suspendido|suspendida|se cancela|se canceló|no se celebrará|no tendrá lugar|no se celebró",
            [Term.Not] = "no|ningún|ninguno|ninguna|sin|nunca|ni|tampoco",
            [Term.AtRisk] =
                "en peligro|peligra|peligran|corre riesgo|corren riesgo|corre peligro|está en riesgo|están en riesgo|pone en riesgo|ponen en riesgo|puesto en riesgo|queda en riesgo|está amenazado|está amenazada",
            [Term.Completed] =
                "completado|completada|completados|completadas|se ha completado|se han completado|se completó|se completaron|finalizado|finalizada|finalizados|finalizadas|ha finalizado|han finalizado|finalizó|finalizaron|se ha finalizado|terminado|terminada|terminados|terminadas|ha terminado|concluido|concluida|concluidos|concluidas|ha concluido|han concluido|concluyó|concluyeron|se ha concluido|culminado|culminada|ha culminado|se han alcanzado|se ha alcanzado|se alcanzaron|alcanzado|alcanzada|alcanzados|alcanzadas|logrado|logrados|cumplido|cumplidos|ultimado|ultimada",
            [Term.Financed] =
                "financiado|financiada|financiados|financiadas|está financiado|financia|financian|subvencionado|subvencionada|subvencionados|subvencionadas|con fondos|con cargo a|con financiación|recibe financiación|cuenta con financiación|con la financiación",
            [Term.CoFinanced] =
                "cofinanciado|cofinanciada|cofinanciados|cofinanciadas|co-financiado|co-financiada|co-financiados|co-financiadas|cofinancia|cofinancian|financiado en parte|financiada en parte|parcialmente financiado|parcialmente financiada|financiado parcialmente|con la cofinanciación|cuenta con la cofinanciación|con cofinanciación",
            [Term.Supported] =
                "apoyado|apoyada|apoyados|apoyadas|apoya|respaldado|respaldada|con el apoyo|con apoyo|con el apoyo financiero|con apoyo financiero|apoyo financiero|con el respaldo|con la ayuda|con la ayuda financiera|con la asistencia financiera|con la colaboración|gracias al apoyo|gracias a la ayuda|cuenta con el apoyo",
            [Term.Supposed] =
                "sería|serían|estaría|estarían|tendría|tendrían|recibiría|duraría|organizaría|si se concede|si se conceden|si se aprueba|si la solicitud|si la ayuda|si la subvención|si el proyecto se aprueba|si el proyecto es aprobado|en caso de aprobación|en caso de concesión|en caso de ser aprobado|sujeto a aprobación|a reserva de",
            [Term.EuropeanUnion] = "unión europea|ue|la unión|u.e",
            [Term.Erdf] =
                "fondo europeo de desarrollo regional|fondos europeos de desarrollo regional|fondo de desarrollo regional|feder",
            [Term.Esf] = "fondo social europeo|fondo social europeo plus|fse|fse+|fse plus",
            [Term.CohesionFund] = "fondo de cohesión",
            [Term.JustTransitionFund] =
                "fondo de transición justa|fondo para una transición justa|fondo para la transición justa|ftj|jtf",
            [Term.Eafrd] = "fondo europeo agrícola de desarrollo rural|fondo agrícola de desarrollo rural|feader",
            [Term.Emfaf] =
                "fondo europeo marítimo, de pesca y de acuicultura|fondo europeo marítimo, de la pesca y de la acuicultura|fondo europeo marítimo y de pesca|fondo europeo marítimo y de la pesca|fempa|femp",
            [Term.Ipa] =
                "instrumento de ayuda preadhesión|instrumento de ayuda de preadhesión|instrumento de preadhesión|instrumento de ayuda a la preadhesión|iap|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "mecanismo de recuperación y resiliencia|mecanismo para la recuperación y la resiliencia|plan de recuperación, transformación y resiliencia|plan de recuperación|nextgenerationeu|next generation eu|next generation|mrr|prtr|rrf",
            [Term.Product] = "producto|resultado",
            [Term.Call] = "convocatoria|convocatorias|convocatoria de proyectos|llamada a proyectos",
            [Term.Post] =
                "coordinador|coordinadora|coordinación|responsable|director|directora|gestor|gestora|técnico|técnica|jefe|jefa|secretario|secretaria|asistente|portavoz|asesor|asesora|encargado|encargada|comunicación|gabinete de prensa",
            [Term.Contact] =
                "contacto|contactos|contactar|contacte|contacta|póngase en contacto|persona de contacto|personas de contacto|más información|para más información|mayor información|información adicional|información de contacto|datos de contacto|para cualquier consulta|consultas|dudas|para cualquier duda|escriba a|escribir a|contacto de prensa|acta levantada por|levanta acta|preguntas",
            [Term.Phone] =
                "llame al|llamar al|llamando al|al número|en el número|teléfono|tel|tfno|tfn|tlf|tlfno|tfo|móvil|telf|teléfonos|telefónico|centralita",
            [Term.Desk] =
                "oficina|secretaría|recepción|centralita|reservas|inscripción|inscripciones|taquilla|urgencias|información|info|servicio|equipo|prensa",
            [Term.Published] =
                "publicado|publicada|publicado el|newsletter|boletín|boletín informativo|boletín de noticias|nota de prensa|comunicado de prensa|comunicado|número|edición|última actualización|actualizado|actualizado el|actualizada|fecha de publicación|noticia del|publicación",
            [Term.Organisation] =
                "ministerio|consejería|conselleria|conselleria de|departamento|dirección general|secretaría|secretaría de estado|secretaría conjunta|subsecretaría|agencia|universidad|universitat|universidade|politécnica|instituto|institut|institució|cámara|cámara de comercio|cambra|asociación|federación|confederación|fundación|fundació|fundación pública|ayuntamiento|ajuntament|concello|udal|diputación|diputación provincial|diputación foral|diputació|cabildo|cabildo insular|consell|consell insular|gobierno|govern|gobierno de|generalitat|xunta|junta|principado|comunidad autónoma|comunidad foral|comunidad de|comarca|consejo comarcal|mancomunidad|provincia|región de|municipio|municipio de|ciudad de|ciudad autónoma|delegación|delegación del gobierno|subdelegación|consejo|consejo superior|csic|centro tecnológico|centro de investigación|centro de innovación|centro nacional|centro de|centro|parque científico|parque tecnológico|parque científico y tecnológico|parque natural|parque nacional|clúster|polo|observatorio|oficina|oficina de|autoridad|autoridad portuaria|autoridad de gestión|comisión|comité|red|unión de|entidad|ente|ente público|empresa|empresa pública|sociedad|sociedad de desarrollo|sociedad pública|cooperativa|consorcio|grupo de acción local|gal|gdr|aect|eurorregión|academia|museo|banco|caja|hospital|escuela|escuela superior|colegio|colegio oficial|patronato|servicio|servicio público de empleo|corporación|plataforma|s.l|sl|s.l.u|slu|s.a|sa|s.a.u|s.coop|s.m.e|slp|voivodato|condado|prefectura|cantón",
            [Term.Building] =
                "hotel|castillo|palacio|palau|ayuntamiento|casa|centro|recinto ferial|feria|ifema|kursaal|pabellón|biblioteca|teatro|museo|sala|salón|aula|auditorio|paraninfo|iglesia|monasterio|convento|abadía|parador|estación|puerto|campus|estadio|sede|oficinas|instalaciones|fábrica|molino|cine|villa|finca|hacienda|cortijo|bodega|bodegas|edificio|facultad|escuela|universidad|rectorado|parque tecnológico|parque científico|cámara de comercio|instituto|matadero|antiguo convento|antigua fábrica|diputación|jardín botánico|hostal|albergue|torre|lonja|alhóndiga|tabakalera|azkuna zentroa",
            [Term.OfTown] = "",
            [Term.NameJoint] = "de|del|de la|de las|de los|d'|y|e|i|para|por|la|el|los|las|san|&",
            [Term.At] = "en|en el|en la|en los|en las|a|al|a la|cerca de|dentro de",
            [Term.Side] = "lado|parte",
            [Term.Interest] = "interés|intención|voluntad|compromiso|desean",
            [Term.Cooperation] = "cooperación|colaboración|cooperar|colaborar",
            [Term.Objective] = "objetivo|objetivos|finalidad|pretende|propósito|la idea del proyecto",
            [Term.Theme] =
                "tema|temas|temática|temáticas|área temática|áreas temáticas|ámbito|ámbitos|prioridad|eje prioritario|objetivo específico",
            [Term.As] = "como",
            [Term.And] = "y|e|así como|junto con|junto a|además de|&|incluido|incluida|incluidos",
            [Term.HowMany] = "cuántos|cuántas",
            [Term.All] =
                "todos|todas|todos los|todas las|la totalidad|el conjunto de los|el conjunto de las|todo el|toda la",
            [Term.Most] = "la mayoría|mayoría|la mayor parte|mayor parte|gran parte",
            [Term.Mostly] = "mayoritariamente",
            [Term.Many] = "muchos|muchas|numerosos|numerosas|gran número de|multitud de",
            [Term.Several] =
                "varios|varias|algunos|algunas|diversos|diversas|una serie de|unos cuantos|unas cuantas|parte de los|parte de las",
            [Term.Few] =
                "pocos|pocas|un puñado|unos pocos|unas pocas|sólo algunos|sólo algunas|solo unos|solo unas|una pequeña parte",
            [Term.Half] = "mitad|la mitad",
            [Term.Third] = "un tercio|el tercio|tercio|tercios|dos tercios|tercera parte|terceras partes",
            [Term.Quarter] = "un cuarto|cuarta parte|tres cuartos|tres cuartas partes|cuartas partes",
            [Term.Almost] = "casi|cerca de|prácticamente",
            [Term.AtLeast] = "al menos|por lo menos|como mínimo|no menos de|más de",
            [Term.AtMost] = "como máximo|a lo sumo|no más de|menos de|hasta",
            [Term.Both] = "ambos|ambas|los dos|las dos",
            [Term.None] = "ninguno|ninguna|ningún|nadie",
            [Term.Each] = "cada|cada uno|cada una",
            [Term.Which] = "cuál|cuáles|qué tipo de",
        },
    };
}
