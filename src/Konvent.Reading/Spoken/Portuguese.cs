namespace Konvent.Reading;

/// <summary>Portuguese.</summary>
internal static class Portuguese
{
    private static readonly Naming Alone = new()
    {
        Months = "janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro",
        Seasons = "primavera, verão, outono, inverno",
        Quarters = "primeiro trimestre, segundo trimestre, terceiro trimestre, quarto trimestre",
        Halves = "primeiro semestre, segundo semestre",
        Thirds = "início, meados, final",
        Day = "{d} de {m}[ de {y}]",
        Month = "{m}[ de {y}]",
        Season = "{n} de {y}",
        Quarter = "{n} de {y}",
        Half = "{n} de {y}",
        Third = "{n} de {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Seasons = "a |primavera, o |verão, o |outono, o |inverno",
        Quarters = "o |primeiro trimestre, o |segundo trimestre, o |terceiro trimestre, o |quarto trimestre",
        Halves = "o |primeiro semestre, o |segundo semestre",
        Thirds = "o |início, meados, o |final",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("desde "),
        Until = new("até ", ("o ", "até ao "), ("a ", "até à ")),
        Around = new("por volta de ", ("o ", "por volta do "), ("a ", "por volta da ")),
        Days = "{d}-{e} de {m}[ de {y}]",
        TwoDays = "{d} e {e} de {m}[ de {y}]",
        DaysOfTwoMonths = "{d} de {m} - {e} de {o}[ de {y}]",
        Months = "{m}-{o}[ de {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From = "desde|desde a|desde o|a partir de|a partir do|a partir da|a contar de|a contar do",
            Until = "até|até ao|até à|até o|até a|até ao dia|até dia|até o dia",
            By =
                "antes de|antes do|antes da|o mais tardar|o mais tardar a|o mais tardar até|o mais tardar em|no máximo até|impreterivelmente até",
            To = "a|ao|à",
            Between = "entre",
            ThisYear = "deste ano|este ano|do corrente ano",
            NextYear = "do próximo ano|próximo ano|do ano que vem|ano que vem",
            LastYear = "do ano passado|ano passado",
            ThisMonth = "do corrente mês|deste mês",
            Next = "próximo|próxima",
            Last = "passado|passada",
            And = "e",
            Around = "por volta de|por volta do|por volta da|cerca de|circa",
            Noise = "o|a|os|de|do|da|ano|dia|dias|mês|mês de|meses de|º|às|as",
            Before = "em|no|na|nos|nas|durante|ao longo de",
            Weekdays =
                "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|sábado|domingo",
            Hours = "pelas|às",
            Streets = "rua|avenida|av|praça|largo|travessa|ponte",
            AlsoOthers = "marco",
            Months = "jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez",
            Ordinals = """
                primeiro|primeira|1.º|1.ª|1, segundo|segunda|2.º|2.ª|2, terceiro|terceira|3.º|3, quarto|4.º|4|último
                """,
            QuarterWords = "trimestre|trimestre de|trimestre do ano de",
            Quarters = """
                1º trimestre|I trimestre|T1, 2º trimestre|II trimestre|T2, 3º trimestre|III trimestre|T3,
                4º trimestre|IV trimestre|T4
                """,
            HalfWords = "semestre|semestre de|metade|metade de|metade do ano de",
            Halves = "1º semestre|I semestre|primeira metade|S1, 2º semestre|II semestre|segunda metade|S2",
            Thirds = """
                princípio|princípios|começo|inícios|no início|em inícios|início do ano, meio|a meio|em meados,
                fim|fins|finais|no final|em finais|em fins|no fim|final do ano
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("pt")
    {
        Dates = Dates,
        SmallWords = """
            de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando
            muito nos já também só pelo pela até isso entre depois são foi foram sobre durante todos pelos cada ser está
            às
            """,
        FieldWords = """
            projeto projetos região regiões parceiro parceiros reunião plano planos ação ações programa europeu europeia
            desenvolvimento execução implementação conferência intercâmbio experiências resultados ministério cooperação
            encontro
            """,
        Thousands = "mil",
        Millions = "milhao milhoes m",
        Billions = "bilioes",
        BehindHour = "horas|hora",
        Cardinals = "um|uma, dois|duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze",
        Teens =
            "treze, catorze|quatorze, quinze|quinzena, dezasseis|dezesseis, dezassete|dezessete, dezoito, dezanove|dezenove",
        Tens = "vinte|vintena, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa, cem|cento|centena",
        Ordinals =
            "primeiro|primeira|primeiros|primeiras, segundo|segunda|segundos|segundas, terceiro|terceira|terceiros|terceiras, quarto|quarta|quartos|quartas, quinto|quinta|quintos|quintas, sexto|sexta|sextos|sextas, sétimo|sétima|sétimos|sétimas, oitavo|oitava|oitavos|oitavas, nono|nona|nonos|nonas, décimo|décima|décimos|décimas, décimo primeiro|décima primeira|décimo-primeiro|décima-primeira|undécimo|undécima, décimo segundo|décima segunda|décimo-segundo|décima-segunda|duodécimo|duodécima",
        Fractions =
            "um quinto|quinta parte|quintos, um sexto|sexta parte|sextos, um sétimo|sétima parte, um oitavo|oitava parte, um nono|nona parte, um décimo|décima parte|décimos",
        HoursInWords =
            "às # e meia: 30, das # e meia: 30, pelas # e meia: 30, às # e um quarto: 15, às # menos um quarto: -15",
        OrdinalEndings = "º|ª|o|a|°",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "projeto|projetos|projecto|projectos",
            [Term.Titled] =
                "intitulado|intitulada|intitulados|com o título|sob o título|com o nome|sob o nome|denominado|denominada|designado|designada|chamado|chamada|nome completo|título completo|designação completa|designação do projeto|designação|título do projeto|título|nome do projeto|sob o lema",
            [Term.InShort] =
                "em abreviado|acrónimo|sigla|abreviado|abreviada|abreviatura|abreviadamente|em resumo|nome abreviado|título abreviado|designação abreviada",
            [Term.Budget] =
                "orçamento|orçamento total|orçamento global|custo total|custos totais|custo total elegível|custos elegíveis|custo elegível|despesa elegível|despesa total|investimento total|investimento elegível|montante total|montante global|montante|valor total|valor global|dotação|dotação total|dotação financeira|dotação orçamental|financiamento total|custo do projeto|valor do projeto",
            [Term.Grant] =
                "subvenção|subvenções|subsídio|apoio financeiro da ue|apoio financeiro da união europeia|apoio da união europeia|apoio ue|apoio feder|apoio comunitário|apoio europeu|contribuição|contributo|contribuição feder|contribuição da ue|contribuição ue|contribuição europeia|contribuição comunitária|contributo feder|contributo da ue|comparticipação|comparticipação feder|comparticipação comunitária|comparticipação europeia|cofinanciamento|co-financiamento|cofinanciamento feder|cofinanciamento da ue|cofinanciamento europeu|incentivo feder|financiamento ue|financiamento da ue|financiamento europeu|financiamento comunitário|financiamento feder|fundos feder|fundos ue|fundos europeus|fundos comunitários|montante feder|feder aprovado",
            [Term.NationalShare] =
                "orçamentos nacionais|orçamento nacional|cofinanciamento nacional|contrapartida nacional|contribuição nacional|comparticipação nacional|contributo nacional|financiamento nacional|fundos nacionais|orçamento do estado|orçamento de estado|fundos próprios|recursos próprios|capitais próprios|contribuição própria|contribuição dos parceiros|contributo dos parceiros|autofinanciamento",
            [Term.Duration] =
                "decorrem entre|decorrem de|trabalhos decorrem|duração|duração do projeto|duração total|duração prevista|período de execução|período de implementação|período de realização|prazo de execução|período do projeto|período de vigência|vigência|período|horizonte temporal|dura|durará|tem a duração|tem uma duração|terá a duração|terá uma duração|com a duração|com uma duração|decorre até|decorre entre|decorre de|decorrerá até|decorrerá entre|estende-se|prolonga-se|prolongar-se-á|execução|duram|durarão",
            [Term.Activity] = "atividades|trabalhos|ações",
            [Term.Phase] = "fase|fases|etapa|etapas",
            [Term.Started] =
                "começou|começaram|começa|começam|começará|começarão|começado|iniciou|iniciaram|iniciou-se|iniciaram-se|inicia|iniciam|inicia-se|iniciará|iniciarão|iniciar-se-á|iniciado|iniciada|iniciados|iniciadas|início|teve início|tiveram início|tem início|terá início|terão início|arrancou|arrancaram|arranca|arrancam|arrancará|arrancarão|arranque|lançado|lançada|foi lançado|deu início|dá início|foi iniciado|deu o pontapé de saída|entrou em fase",
            [Term.Instrument] =
                "instrumento de política|instrumentos de política|instrumento político|instrumentos políticos|instrumento de políticas|instrumentos de políticas|instrumento de política pública|instrumentos de política pública|instrumento de política regional|instrumentos de política regional|instrumento|instrumentos",
            [Term.Policy] = "plano|planos|estratégia|estratégias|programa|programas|política|políticas",
            [Term.OperationalProgramme] =
                "programa operacional|programas operacionais|programa operacional regional|programas operacionais regionais|programa regional|programas regionais|programa feder|programas feder|po feder|po regional|po fse",
            [Term.Local] = "local|locais|municipal|municipais",
            [Term.Regional] = "regional|regionais",
            [Term.National] = "nacional|nacionais|estatal|estatais",
            [Term.LeadPartner] =
                "parceiro líder|parceira líder|parceiros líderes|parceiro principal|parceiro coordenador|chefe de fila|líder do projeto|entidade líder|entidade coordenadora|beneficiário principal|beneficiário líder|coordenador do projeto|coordenadora do projeto|coordenador|coordenadora|lead partner|lp|promotor líder|líder do consórcio",
            [Term.Partner] =
                "parceiro|parceiros|parceira|parceiras|parceiro do projeto|parceiros do projeto|parceiro de projeto|parceiros de projeto|entidade parceira|entidades parceiras|beneficiário|beneficiários|consórcio|parceria|parcerias|copromotor|copromotores|pp",
            [Term.AdvisoryPartner] =
                "parceiro consultivo|parceiros consultivos|parceiro consultor|parceiros consultores|parceiro de aconselhamento|parceiro conselheiro|parceiro com funções consultivas|advisory partner",
            [Term.AssociatedPartner] =
                "parceiro associado|parceiros associados|parceira associada|entidade associada|entidades associadas|organização associada|organizações associadas|organismo associado|organismos associados",
            [Term.PolicyAuthority] =
                "autoridade política associada|autoridades políticas associadas|autoridade associada|autoridades associadas|autoridade pública associada|autoridades públicas associadas|autoridade responsável pela política|autoridade responsável pelo instrumento|autoridade política responsável|autoridade de política associada|associated policy authority",
            [Term.ExternalManagement] =
                "gestão externa|gestão externa do projeto|gestor externo|gestora externa|gestão de projeto externa|assistência técnica externa|coordenação externa|gabinete de gestão do projeto|gabinete de gestão externa",
            [Term.Former] = "antigo|antiga|antigos|antigas|anterior|anteriores|ex",
            [Term.Is] = "é|são|foi|foram|será|serão|era|como|na qualidade de",
            [Term.Meeting] =
                "reunião|reuniões|encontro|encontros|sessão|sessões|sessão de trabalho|sessões de trabalho|assembleia|kick-off|kickoff|kick off|kick-off meeting|reunião de arranque|reunião de lançamento|reunião de trabalho",
            [Term.Met] =
                "reuniu|reuniram|reuniu-se|reuniram-se|se reuniu|se reuniram|reúne|reúnem|reúne-se|reúnem-se|reunirá|reunirão|reunir-se-á|reunir-se-ão|vai reunir|vão reunir|reunir-se|reunidos|reunidas|estiveram reunidos|esteve reunido|encontraram-se|se encontraram|vão encontrar-se",
            [Term.Circle] =
                "grupo de trabalho|grupos de trabalho|grupo|equipa|equipa de projeto|equipa do projeto|equipas|equipe|comité de pilotagem|comité de direção|comité diretivo|comité de coordenação|comité de acompanhamento|comité de gestão|comité técnico|comité|comissão de acompanhamento|comissão diretiva|conselho consultivo|grupo de acompanhamento|grupo diretor|steering committee|steering group|parceiro|parceiros|parceria|consórcio|projeto|inter-regional|inter-regionais|interregional|interregionais|transnacional|transnacionais|transfronteiriço|transfronteiriça|transfronteiriços|transfronteiriças|internacional|internacionais|bilateral|bilaterais|regional|regionais|local|locais|temático|temática|temáticos|temáticas|técnico|técnica|técnicos|técnicas|plenário|plenária|partes interessadas|grupo de partes interessadas|atores|stakeholders|stakeholder|kick-off|kickoff|arranque|de arranque|de lançamento|lançamento|inicial|inaugural|coordenação|de coordenação|de trabalho|de acompanhamento|consultivo|consultiva",
            [Term.Next] = "próximo|próxima|próximos|próximas|seguinte|vindouro|vindoura|iminente",
            [Term.Final] = "final|finais|último|última|últimos|últimas|de encerramento|encerramento",
            [Term.Topic] =
                "no centro|tema|temas|assunto|assuntos|temática|temáticas|na ordem de trabalhos|na ordem do dia|da ordem de trabalhos|centrou-se|centraram-se|centrar-se-á|se centrou|centrado em|centrada em|em debate|em discussão|em destaque|foi debatido|foram debatidos|foram debatidas|foi discutido|foram discutidos|foram discutidas|foram abordados|foram abordadas|foi abordado|foi abordada|abordou|abordaram|debateram|discutiram|debateu|discutiu|trataram|dedicado a|dedicada a|dedicado ao|dedicada ao|versou sobre|incidiu sobre|incidiram sobre|em cima da mesa|no programa",
            [Term.Conference] =
                "conferência|simpósio|simpósios|colóquio|colóquios|conferências finais|conferências regionais|conferências internacionais|conferências temáticas|conferências de|conferências do projeto|conferências públicas",
            [Term.Workshop] =
                "workshop|workshops|oficina de trabalho|ateliê|ateliês|atelier|world café|hackathon|masterclass|laboratório de ideias|oficina participativa|oficinas participativas",
            [Term.Seminar] =
                "seminário|seminários|mesa-redonda|mesas-redondas|mesa redonda|palestra|palestras|painel de discussão|aula aberta|tertúlia",
            [Term.Webinar] = "webinar|webinars|webinário|webinários|webinares|seminário em linha|seminário virtual",
            [Term.Convention] = "convenção|congresso|fórum|fóruns|cimeira|cimeiras",
            [Term.StudyVisit] =
                "visita de estudo|visitas de estudo|viagem de estudo|viagens de estudo|visita de campo|visitas de campo|visita técnica|visitas técnicas|visita ao terreno|visitas ao terreno|visita no terreno|visita ao local|visitas ao local|study visit|study visits|visita de trabalho|saída de campo",
            [Term.Fair] = "feira|feiras|exposição|certame|certames|expo|mercado medieval|mercado de natal",
            [Term.Training] =
                "curso de formação|cursos de formação|ação de formação|ações de formação|sessão de formação|sessões de formação|ação formativa|ações formativas|formação online|formação em sala|formação presencial|escola de verão|escolas de verão|curso de verão|universidade de verão|capacitação|training|dia de formação|ação de capacitação|ações de capacitação|um curso|o curso|os cursos|curso sobre|cursos sobre|curso online|curso gratuito|curso avançado|curso básico",
            [Term.Festival] = "festival|festivais|festa|festas",
            [Term.Launch] =
                "evento de lançamento|evento de arranque|sessão de lançamento|sessão de abertura|sessão pública de lançamento|sessão inaugural|cerimónia de abertura|cerimónia de inauguração|cerimónia de lançamento|conferência de lançamento|conferência inaugural|evento de abertura|inauguração|seminário de lançamento",
            [Term.OtherEvent] =
                "evento|eventos|iniciativa pública|dia aberto|dias abertos|jornada|jornada técnica|jornada de divulgação|sessão de informação|sessão informativa|sessões de informação|sessões informativas|sessão de esclarecimento|sessões de esclarecimento|sessão pública|sessões públicas|sessão de divulgação|apresentação pública|apresentação de resultados|portas abertas|dia de portas abertas|infoday|info day|dia de informação|dia informativo|evento de divulgação|evento de disseminação|evento de networking|matchmaking|entrega de prémios|cerimónia de entrega|gala|audição pública|consulta pública|encontro empresarial|encontros empresariais|evento público|roadshow|dia demonstrativo|dia de campo|jornadas|jornadas técnicas",
            [Term.SaveTheDate] =
                "reserve a data|reserve já a data|reserve esta data|reserva a data|reserve na sua agenda|reserve já na sua agenda|marque na agenda|marque na sua agenda|marque já na agenda|marque no calendário|marque a data|anote a data|anote na agenda|anote na sua agenda|guarde a data|guarde esta data|guarda a data|aponte na agenda|save-the-date|tome nota da data|data a reservar",
            [Term.WillFollow] =
                "será anunciad*|serão anunciad*|será comunicad*|serão comunicad*|será publicad*|serão publicad*|será divulgad*|serão divulgad*|será enviad*|serão enviad*|será confirmad*|serão confirmad*|será definid*|serão definid*|será disponibilizad*|serão disponibilizad*|será indicad*|será conhecid*|serão conhecid*|estará disponível|estarão disponíveis|será abert*|serão abert*|abrirá|abrirão|seguirá|seguirão|segue em breve|brevemente|em breve|oportunamente|a seu tempo|em data a anunciar|nas próximas semanas|nos próximos dias|mais tarde|posteriormente|ainda não|a anunciar|a confirmar|a definir|a designar|a determinar|a divulgar|por definir|por confirmar|por determinar|por anunciar|está por|falta definir|em preparação|tba|tbc|tbd",
            [Term.Venue] =
                "local|local do evento|local da reunião|local de realização|lugar|localização|onde|morada|endereço|sala|recinto",
            [Term.Agenda] =
                "agenda|programa|ordem de trabalhos|ordem do dia|programa detalhado|programa completo|programa provisório|programa definitivo|oradores|oradoras",
            [Term.Registration] =
                "inscrição|inscrições|inscrever-se|inscreva-se|inscrever|registo|registos|registar-se|registe-se|formulário de inscrição|formulário de registo|ficha de inscrição|link de inscrição|ligação de inscrição|pré-inscrição",
            [Term.Date] = "data|datas|data exata|data concreta|data precisa|dia|quando|hora|horário|data e hora",
            [Term.Invited] =
                "convidados|convidadas|convidado|convidada|convida|convidam|convidamos|estão convidados|está convidado|está convidada|são convidados|bem-vindos|bem-vindo|bem-vinda|aberto a|aberta a|abertos a|aberto ao|aberta ao|dirigido a|dirigida a|dirigido aos|dirigida aos|destina-se a|destina-se aos|destinado a|destinada a|entrada livre|entrada gratuita|convite",
            [Term.Online] =
                "online|on-line|em linha|virtual|virtuais|virtualmente|por videoconferência|videoconferência|via videoconferência|à distância|remotamente|via zoom|por zoom|através do zoom|plataforma zoom|via teams|através do teams|plataforma teams|microsoft teams|formato híbrido|híbrido|híbrida|formato digital|via streaming|webconferência|transmissão em direto",
            [Term.Held] =
                "realizou-se|realizaram-se|realiza-se|realizam-se|realizar-se-á|realizar-se-ão|se realizou|se realizaram|se realiza|se realizam|se realizará|se realizarão|realizou|realizada|realizado|realizados|realizadas|realizará|realizar-se|será realizad*|serão realizad*|vai realizar-se|decorreu|decorreram|decorre|decorrem|decorrerá|decorrerão|vai decorrer|vão decorrer|decorrer|teve lugar|tiveram lugar|tem lugar|terá lugar|terão lugar|ter lugar|organizou|organizaram|organiza|organizam|organizará|organizado|organizada|organizados|organizadas|organizarão|acolheu|acolheram|acolhe|acolhem|acolherá|acolhido|acolhida|vai acolher|foi palco|será palco|anfitrião|anfitriã|está previsto|está prevista|estão previstos|estão previstas|prevista|previsto|previstas|previstos|agendado|agendada|agendados|agendadas|marcado|marcada|marcados|marcadas|está marcada|está marcado|programada|programado|abre portas|inaugura|será inaugurad*|convida para",
            [Term.WorkPackage] =
                "pacote de trabalho|pacotes de trabalho|pacote de atividades|grupo de tarefas|grupo de atividades|work package|work packages|workpackage|workpackages|wp|wps|pacote nº",
            [Term.Milestone] =
                "marcos|milestone|milestones|marco do projeto|etapa fundamental|o marco|um marco|dos marcos|marco intermédio|marco intercalar|marco nº|marco n.º|primeiro marco|segundo marco|próximo marco|último marco|este marco",
            [Term.Deliverable] =
                "entregável|entregáveis|produto final|produtos do projeto|resultado entregável|deliverable|deliverables",
            [Term.OnSchedule] =
                "conforme previsto|conforme planeado|conforme o planeado|conforme o previsto|conforme o calendário|de acordo com o previsto|de acordo com o planeado|de acordo com o calendário|de acordo com o cronograma|segundo o calendário|segundo o previsto|segundo o cronograma|dentro do prazo|dentro dos prazos|dentro do prazo previsto|dentro do calendário|dentro do calendário previsto|nos prazos previstos|no prazo previsto|como previsto|como planeado|tal como previsto|tal como planeado|a bom ritmo|no bom caminho|em linha com o cronograma|em linha com o planeado|em conformidade com o calendário|em conformidade com o cronograma|cumpre o calendário|cumprem o calendário|atempadamente",
            [Term.Law] =
                "regulamento|regulamentos|artigo|artigos|art|lei|decreto|decreto-lei|diretiva|contrato|protocolo|aviso|estatutos",
            [Term.Progress] =
                "progressos significativos|progresso significativo|progressos importantes|importantes progressos|progressos consideráveis|progresso considerável|progressos assinaláveis|progressos notáveis|progresso notável|bons progressos|bom progresso|grandes progressos|progressos substanciais|avanços significativos|avanços importantes|avanços consideráveis|importantes avanços|grandes avanços|avanço significativo|avanço considerável|muito avançado|muito avançada|em fase avançada|em estado avançado|bem encaminhado|bem encaminhada|bem encaminhados|bem encaminhadas",
            [Term.Successful] =
                "com sucesso|sucesso|bem-sucedido|bem-sucedida|bem-sucedidos|bem-sucedidas|bem sucedido|bem sucedida|com êxito|êxito|frutífero|frutífera|de forma satisfatória|satisfatoriamente",
            [Term.Delayed] =
                "atrasado|atrasada|atrasados|atrasadas|atraso|atrasos|em atraso|com atraso|adiado|adiada|adiados|adiadas|adiamento|protelado|protelada|sofreu atrasos|regista atraso|registam atraso|reagendado|reagendada",
            [Term.Moved] =
                "adiado|adiada|adiados|adiadas|reagendado|reagendada|transferido para|transferida para|remarcado|remarcada|antecipado para|antecipada para|inicialmente prevista|inicialmente previsto|prevista inicialmente",
            [Term.Cancelled] =
                "cancelado|cancelada|cancelados|canceladas|anulado|anulada|não se realizará|não terá lugar|não se realiza",
            [Term.Not] = "não|nenhum|nenhuma|sem|nunca|nem",
            [Term.AtRisk] =
                "pôr em risco|põem em risco|colocar em risco|em risco|em perigo|corre o risco|correm o risco|está em risco|estão em risco|fica em risco|põe em risco|coloca em risco|está ameaçado|está ameaçada",
            [Term.Completed] =
                "concluído|concluída|concluídos|concluídas|foi concluído|foi concluída|foram concluídos|foram concluídas|está concluído|está concluída|estão concluídos|estão concluídas|concluiu-se|terminado|terminada|terminados|terminou|terminaram|finalizado|finalizada|finalizados|finalizadas|completado|completada|completados|foram atingidos|foi atingido|foi atingida|foram atingidas|atingido|atingidos|foram alcançados|foi alcançado|alcançado|alcançados|alcançadas|cumprido|cumpridos|encerrado|encerrada|chegou ao fim|chegaram ao fim",
            [Term.Financed] =
                "financiado|financiada|financiados|financiadas|é financiado|financia|financiam|subsidiado|subsidiada|com fundos|com financiamento|recebe financiamento|com o financiamento",
            [Term.CoFinanced] =
                "cofinanciado|cofinanciada|cofinanciados|cofinanciadas|co-financiado|co-financiada|co-financiados|co-financiadas|cofinancia|cofinanciam|comparticipado|comparticipada|financiado parcialmente|parcialmente financiado|parcialmente financiada|financiado em parte|com o cofinanciamento|com cofinanciamento",
            [Term.Supported] =
                "apoiado|apoiada|apoiados|apoiadas|apoia|com o apoio|com apoio|com o apoio financeiro|com apoio financeiro|apoio financeiro|com a assistência financeira|com a ajuda financeira|graças ao apoio|com o patrocínio|com o contributo financeiro",
            [Term.Supposed] =
                "seria|seriam|teria|teriam|estaria|receberia|duraria|se for aprovado|se for aprovada|se for financiado|se a candidatura|se o financiamento|se o projeto for aprovado|em caso de aprovação|sujeito a aprovação|sujeita a aprovação|caso seja aprovado|caso seja aprovada",
            [Term.EuropeanUnion] = "união europeia|ue",
            [Term.Erdf] = "fundo europeu de desenvolvimento regional|fundo de desenvolvimento regional|feder",
            [Term.Esf] = "fundo social europeu|fundo social europeu mais|fundo social europeu+|fse|fse+|fse mais",
            [Term.CohesionFund] = "fundo de coesão",
            [Term.JustTransitionFund] =
                "fundo para uma transição justa|fundo para a transição justa|fundo de transição justa|ftj|jtf",
            [Term.Eafrd] =
                "fundo europeu agrícola de desenvolvimento rural|fundo agrícola de desenvolvimento rural|feader",
            [Term.Emfaf] =
                "fundo europeu dos assuntos marítimos, das pescas e da aquicultura|fundo europeu dos assuntos marítimos e das pescas|fempa|feamp|feampa",
            [Term.Ipa] =
                "instrumento de assistência de pré-adesão|instrumento de pré-adesão|instrumento de assistência à pré-adesão|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "mecanismo de recuperação e resiliência|plano de recuperação e resiliência|nextgenerationeu|next generation eu|next generation|prr|mrr|rrf",
            [Term.Product] = "produto|resultado",
            [Term.Call] =
                "convocatória|convocatórias|concurso|aviso|aviso de abertura|candidaturas|chamada de projetos",
            [Term.Post] =
                "coordenador|coordenadora|coordenação|responsável|diretor|diretora|gestor|gestora|técnico|técnica|chefe|secretário|secretária|assistente|porta-voz|assessor|assessora|comunicação|gabinete de imprensa",
            [Term.Contact] =
                "contacto|contactos|contato|contatos|contactar|contacte|pessoa de contacto|pessoas de contacto|ponto de contacto|mais informações|mais informação|para mais informações|para mais informação|informações adicionais|informação adicional|outras informações|para esclarecimentos|esclarecimentos|para qualquer questão|dúvidas|escreva para|contacto de imprensa|saiba mais|ata redigida por|perguntas",
            [Term.Phone] =
                "ligue para o|ligue|através do número|pelo número|contacte o|telefone|tel|telef|telemóvel|tlm|tlf|contacto telefónico|número de telefone|telefones",
            [Term.Desk] =
                "secretaria|secretariado|receção|reservas|inscrições|bilheteira|urgências|emergência|emergências|informações|info|serviço|equipa|imprensa|linha",
            [Term.Published] =
                "publicado|publicada|publicado em|newsletter|boletim|boletim informativo|nota de imprensa|comunicado de imprensa|comunicado|número|edição|última atualização|atualizado|atualizado em|atualizada|data de publicação|notícia de",
            [Term.Organisation] =
                "ministério|secretaria de estado|secretaria regional|direção-geral|direção geral|direção regional|direção|departamento|agência|universidade|faculdade|instituto|instituto politécnico|politécnico|instituto superior|instituto público|câmara|câmara municipal|câmara de comércio|município|municípios|junta de freguesia|freguesia|assembleia municipal|comunidade intermunicipal|cim|área metropolitana|associação|associação de municípios|associação empresarial|confederação|federação|fundação|comissão|comissão de coordenação|ccdr|conselho|conselho nacional|governo|governo regional|governo civil|região autónoma|região|regiões|cidade|cidade de|província|distrito|autoridade|autoridade de gestão|administração|administração regional|administração do porto|entidade|entidade regional|turismo de portugal|turismo do|laboratório|laboratório nacional|centro de investigação|centro tecnológico|centro nacional|centro de|centro|parque tecnológico|parque de ciência e tecnologia|parque natural|parque nacional|polo|cluster|observatório|rede|união de freguesias|escola|escola superior|academia|museu|banco|hospital|empresa|empresa municipal|sociedade|cooperativa|consórcio|grupo de ação local|gal|aect|eurorregião|secretariado|secretariado conjunto|comité|gabinete|serviço|ordem dos|aicep|iapmei|anje|nerlei|adral|lda|ltda|s.a|e.m|e.i.m|e.p.e|i.p|ipss|crl|voivodato|condado|prefeitura|cantão",
            [Term.Building] =
                "hotel|castelo|palácio|palacete|paços do concelho|câmara municipal|edifício|centro|pavilhão|biblioteca|teatro|cineteatro|cine-teatro|museu|sala|salão|auditório|aula magna|anfiteatro|igreja|mosteiro|convento|abadia|pousada|estação|porto de|gare marítima|campus|estádio|arena|sede|instalações|escritórios|fábrica|antiga fábrica|moinho|cinema|casa|solar|quinta|herdade|adega|forte|fortaleza|alfândega|mercado municipal|universidade|reitoria|faculdade|instituto|escola|parque tecnológico|pólo|incubadora|fórum|coliseu|altice arena|fundação|junta de freguesia|jardim botânico|aquário|exponor|europarque",
            [Term.OfTown] = "",
            [Term.NameJoint] = "de|do|da|dos|das|d'|e|para|os|as|&",
            [Term.At] = "em|no|na|nos|nas|num|numa|a|ao|junto a|perto de|em são",
            [Term.Side] = "lado|parte",
            [Term.Interest] = "interesse|intenção|vontade|compromisso|desejam",
            [Term.Cooperation] = "cooperação|colaboração|cooperar|colaborar|parceria",
            [Term.Objective] = "objetivo|objetivos|objectivo|objectivos|finalidade|visa|pretende|propósito",
            [Term.Theme] =
                "tema|temas|temática|área temática|áreas temáticas|domínio|domínios|prioridade|eixo prioritário|objetivo específico",
            [Term.As] = "como",
            [Term.And] = "e|bem como|assim como|juntamente com|além de|&|incluindo",
            [Term.HowMany] = "quantos|quantas",
            [Term.All] = "todos|todas|todos os|todas as|a totalidade|o conjunto dos|o conjunto das|todo o|toda a",
            [Term.Most] = "a maioria|maioria|a maior parte|maior parte|grande parte",
            [Term.Mostly] = "maioritariamente",
            [Term.Many] = "muitos|muitas|numerosos|numerosas|inúmeros|inúmeras|um grande número",
            [Term.Several] =
                "vários|várias|alguns|algumas|diversos|diversas|uma série de|parte dos|parte das|uns quantos",
            [Term.Few] = "poucos|poucas|um punhado|apenas alguns|apenas algumas|só alguns|só algumas|uma pequena parte",
            [Term.Half] = "metade|a metade",
            [Term.Third] = "um terço|o terço|terço|terços|dois terços|a terça parte|terça parte",
            [Term.Quarter] =
                "um quarto dos|um quarto das|um quarto do|um quarto da|a quarta parte|quarta parte|três quartos",
            [Term.Almost] = "quase|perto de|cerca de|praticamente",
            [Term.AtLeast] = "pelo menos|ao menos|no mínimo|não menos de|mais de",
            [Term.AtMost] = "no máximo|quando muito|não mais de|não mais do que|menos de|até",
            [Term.Both] = "ambos|ambas|os dois|as duas",
            [Term.None] = "nenhum|nenhuma|nenhuns|nenhumas|ninguém",
            [Term.Each] = "cada|cada um|cada uma|qualquer",
            [Term.Which] = "qual|quais|que tipo de",
        },
    };
}
