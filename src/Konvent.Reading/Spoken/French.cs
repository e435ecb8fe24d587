namespace Konvent.Reading;

/// <summary>French.</summary>
internal static class French
{
    private static readonly Naming Alone = new()
    {
        Months = "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
        Seasons = "printemps, été, automne, hiver",
        Quarters = "1er trimestre, 2e trimestre, 3e trimestre, 4e trimestre",
        Halves = "1er semestre, 2e semestre",
        Thirds = "début, mi-, fin",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = """
            janvier, février, mars, '|avril, mai, juin, juillet, '|août, septembre, '|octobre, novembre, décembre
            """,
        MonthsOfDay = "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
        Seasons = "le |printemps, l'|été, l'|automne, l'|hiver",
        Quarters = "le |1er trimestre, le |2e trimestre, le |3e trimestre, le |4e trimestre",
        Halves = "le |1er semestre, le |2e semestre",
        Thirds = "le |début de, la |mi-, la |fin de",
        Day = "le |{d} {m}[ {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("à partir de ", ("'", "à partir d'"), ("le ", "à partir du ")),
        Until = new(
            "jusqu'en ",
            ("'", "jusqu'en "),
            ("le ", "jusqu'au "),
            ("la ", "jusqu'à la "),
            ("l'", "jusqu'à l'")
        ),
        Around = new("vers ", ("'", "vers ")),
        Days = "{d}-{e} {m}[ {y}]",
        TwoDays = "{d} et {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} - {e} {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        FirstDay = "1er",
        Heard = new()
        {
            From =
                "à partir de|à partir d|à partir du|à partir de la|à compter de|à compter du|depuis|depuis le|depuis la|dès|dès le|à dater du",
            Until = "jusque|jusqu en|jusqu au|jusqu à|jusqu à la|jusqu à l|jusqu’à fin",
            By =
                "avant|avant le|avant la|avant l|au plus tard|au plus tard le|au plus tard en|au plus tard à la|d’ici|d’ici le|d’ici au|d’ici à|d’ici la",
            To = "au|à|à la|aux",
            Between = "entre",
            ThisYear = "cette année|de cette année",
            NextYear = "année prochaine|de l’année prochaine|an prochain|l’an prochain",
            LastYear = "année dernière|de l’année dernière|an dernier|l’an dernier|l’an passé",
            ThisMonth = "de ce mois|ce mois-ci",
            Next = "prochain|prochaine",
            Last = "dernier|dernière",
            And = "et",
            Around = "vers|environ|autour de|autour du|circa",
            Noise =
                "le|la|les|l|de|d|du|des|er|e|re|eme|année|an|l année|ème|nd|nde|mois|mois de|jour|jours|années|journée|journées",
            Before = "en|durant|pendant|courant|au cours de|au cours du|dans",
            Weekdays = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim",
            Streets = "rue|avenue|boulevard|bd|place|quai|allée|square|esplanade",
            Months = "janv, févr|fév, , avr, , , juil, , sept, oct, nov, déc",
            Ordinals = """
                premier|première|1er|1re|1ère|1, deuxième|second|seconde|2e|2ème|2nd|2de|2, troisième|3e|3ème|3,
                quatrième|4e|4ème|4|dernier
                """,
            QuarterWords = "trimestre|trimestre de|trimestre de l’année",
            Quarters = """
                premier trimestre|I trimestre|T1, deuxième trimestre|second trimestre|II trimestre|2ème trimestre|T2,
                troisième trimestre|III trimestre|3ème trimestre|T3,
                quatrième trimestre|IV trimestre|4ème trimestre|T4
                """,
            HalfWords = "semestre|semestre de|moitié|moitié de|moitié de l’année",
            Halves = """
                premier semestre|première moitié|S1,
                second semestre|deuxième semestre|2ème semestre|seconde moitié|deuxième moitié|S2
                """,
            Thirds = """
                début|au début de|début de l’année, milieu|au milieu de|mi,
                fin|à la fin de|fin de|fin de l’année|fin d’année
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("fr")
    {
        Dates = Dates,
        SmallWords = """
            de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux son ses
            cette ou mais comme ont été leur leurs elle entre aussi après avant lors ainsi être nous fait tous sous ces
            dont depuis
            """,
        FieldWords = """
            projet projets région régions partenaire partenaires réunion plan plans action actions programme européen
            européenne développement mise œuvre conférence échange expériences résultats département ministère coopération
            rencontre atelier
            """,
        Thousands = "mille milliers",
        Millions = "million millions m mio",
        Billions = "milliard milliards md mrd",
        BehindHour = "heures|heure",
        Cardinals = "un|une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze",
        Teens = "treize, quatorze, quinze|quinzaine, seize, dix-sept, dix-huit, dix-neuf",
        Tens =
            "vingt|vingtaine, trente|trentaine, quarante|quarantaine, cinquante|cinquantaine, soixante|soixantaine, soixante-dix|septante, quatre-vingt|quatre-vingts|huitante, quatre-vingt-dix|nonante, cent|cents|centaine",
        Ordinals =
            "premier|première|premiers|premières, deuxième|deuxièmes|second|seconde|seconds|secondes, troisième|troisièmes, quatrième|quatrièmes, cinquième|cinquièmes, sixième|sixièmes, septième|septièmes, huitième|huitièmes, neuvième|neuvièmes, dixième|dixièmes, onzième|onzièmes, douzième|douzièmes",
        Fractions =
            "un cinquième|cinquièmes, un sixième|sixièmes, un septième|septièmes, un huitième|huitièmes, un neuvième|neuvièmes, un dixième|dixièmes",
        HoursInWords =
            "à # heures et demie: 30, dès # heures et demie: 30, vers # heures et demie: 30, jusqu'à # heures et demie: 30, à # heures et quart: 15, à # heures moins le quart: -15",
        OrdinalEndings = "er|ère|re|e|è|ème|ième|nd|nde|es|èmes",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "projet|projets",
            [Term.Titled] =
                "intitulé|intitulée|intitulés|ayant pour titre|sous le titre|qui a pour titre|nommé|nommée|dénommé|dénommée|baptisé|baptisée|appelé|appelée|nom complet|titre complet|intitulé complet|titre du projet|intitulé du projet|titre|nom du projet|sous le nom de|signifie",
            [Term.InShort] = "en abrégé|acronyme|sigle|abréviation|abrégé|en bref|nom court|titre court",
            [Term.Budget] =
                "budget|budgets|budget total|budget global|coût total|coûts totaux|coût global|coût total éligible|coûts éligibles|coût éligible|coût du projet|dépenses totales|dépenses éligibles|dépense éligible|montant total|montant global|montant du projet|enveloppe|enveloppe totale|enveloppe financière|dotation|dotation totale|valeur totale|financement total|assiette éligible",
            [Term.Grant] =
                "subvention|subventions|contribution|contributions|contribution ue|contribution de l'ue|contribution feder|contribution du feder|contribution européenne|contribution de l'union européenne|cofinancement|co-financement|cofinancements|financement ue|financement européen|financement de l'ue|financement feder|fonds ue|fonds européens|fonds feder|feder attribué|feder accordé|montant feder|montant ue|aide européenne|aide ue|aide feder|aide financière|part feder|part ue|participation du feder|participation feder|crédits feder|crédits européens|soutien ue|dont feder",
            [Term.NationalShare] =
                "budgets nationaux|budget national|cofinancement national|co-financement national|contrepartie nationale|contreparties nationales|contribution nationale|part nationale|financement national|fonds nationaux|budget de l'état|crédits de l'état|fonds propres|autofinancement|contribution propre|contribution des partenaires|apport des partenaires|participation nationale|contreparties publiques",
            [Term.Duration] =
                "durée|durée du projet|durée totale|période de mise en œuvre|période de réalisation|période d'exécution|période d'éligibilité|période du projet|période|calendrier du projet|dure|durera|s'étend|s'étend du|s'étend sur|s'étendra|s'étale|se déroule du|court du|court de|court jusqu'|courra|mis en œuvre de|mis en œuvre du|mis en œuvre entre|sera mis en œuvre|est mis en œuvre|durent|dureront",
            [Term.Activity] = "activités|travaux|actions|mise en œuvre",
            [Term.Phase] = "phase|phases|étape du projet|étapes du projet|première étape|deuxième étape|dernière étape",
            [Term.Started] =
                "a débuté|ont débuté|débute|débutent|débutera|débuteront|débutait|début du projet|démarré|a démarré|ont démarré|démarrent|démarrera|démarreront|démarrage|a commencé|ont commencé|commence|commencent|commencera|commenceront|lancé|lancée|lancés|lancées|a été lancé|a été lancée|lancement|est entré dans|est entrée dans|entre dans|a pris son départ|entamé|entamée|a vu le jour|coup d'envoi",
            [Term.Instrument] =
                "instrument de politique|instruments de politique|instrument de politique publique|instruments de politique publique|instrument politique|instruments politiques|instrument d'action publique|instruments d'action publique|outil de politique publique|outils de politique publique|instrument|instruments",
            [Term.Policy] = "plan|plans|schéma|schémas|stratégie|stratégies|programme|programmes|politique|politiques",
            [Term.OperationalProgramme] =
                "programme opérationnel|programmes opérationnels|programme opérationnel régional|programmes opérationnels régionaux|programme opérationnel national|programme régional|programmes régionaux|programme feder|programmes feder|programme feder-fse|programme fse|po feder|po feder-fse|po fse|po régional",
            [Term.Local] =
                "local|locale|locaux|locales|communal|communale|communaux|communales|municipal|municipale|municipaux|municipales",
            [Term.Regional] = "régional|régionale|régionaux|régionales",
            [Term.National] = "national|nationale|nationaux|nationales",
            [Term.LeadPartner] =
                "chef de file|cheffe de file|chefs de file|partenaire chef de file|partenaire principal|partenaire leader|partenaire chef|bénéficiaire principal|bénéficiaire chef de file|coordinateur du projet|coordonnateur du projet|coordinatrice du projet|coordinateur|coordonnateur|coordinatrice|lead partner|lp|cdf|porteur de projet|porteur du projet|structure porteuse",
            [Term.Partner] =
                "partenaire|partenaires|partenaire du projet|partenaires du projet|partenaire de projet|partenaires de projet|partenariat|consortium|bénéficiaire|bénéficiaires|opérateur partenaire|opérateurs partenaires|pp",
            [Term.AdvisoryPartner] =
                "partenaire consultatif|partenaires consultatifs|partenaire de conseil|partenaire conseil|partenaires conseil|partenaire conseiller|partenaire à titre consultatif|advisory partner|partenaire méthodologique consultatif",
            [Term.AssociatedPartner] =
                "partenaire associé|partenaire associée|partenaires associés|partenaires associées|organisation associée|organisations associées|organisme associé|organismes associés|structure associée|structures associées|opérateur associé|opérateurs associés|opérateur méthodologique",
            [Term.PolicyAuthority] =
                "autorité politique associée|autorités politiques associées|autorité publique associée|autorités publiques associées|autorité associée|autorités associées|autorité responsable de la politique|autorité responsable de l'instrument|autorité politique responsable|autorité compétente associée|associated policy authority",
            [Term.ExternalManagement] =
                "gestion externe|gestion externe du projet|gestion de projet externe|gestionnaire externe|management externe|assistance externe|assistance à la gestion|bureau de gestion du projet|bureau de gestion externe|prestataire de gestion|coordination externe",
            [Term.Former] = "ancien|ancienne|anciens|anciennes|précédent|précédente|ex",
            [Term.Is] = "est|sont|était|étaient|sera|seront|a été|ont été|en tant que|comme|en qualité de",
            [Term.Meeting] =
                "comité de pilotage|copil|comité de suivi|comité technique|réunion|réunions|rencontre|rencontres|séance|séances|session|sessions|assemblée|kick-off|kickoff|kick off|kick-off meeting|réunion de lancement|réunion de démarrage|séance de travail|séances de travail|réunion de travail",
            [Term.Met] =
                "s'est réuni|s'est réunie|se sont réunis|se sont réunies|se réunit|se réunissent|se réunira|se réuniront|réunis|réunies|a réuni|ont réuni|réunit|réunira|réunissait|réunissant|se retrouvent|se sont retrouvés|se sont retrouvées|se retrouveront|s'est retrouvé|se sont rencontrés|se sont rencontrées|se rencontrent|se rencontreront|s'est rassemblé|se sont rassemblés|rassemblés|a rassemblé|rassemblait|a siégé",
            [Term.Circle] =
                "groupe de travail|groupes de travail|groupe|groupe de projet|équipe|équipe de projet|équipe projet|équipes|comité de pilotage|copil|comité technique|cotech|comité de suivi|comité de direction|comité directeur|comité de coordination|comité d'accompagnement|comité|steering committee|steering group|partenaire|partenaires|partenariale|partenarial|partenariat|consortium|projet|interrégional|interrégionale|interrégionaux|interrégionales|transnational|transnationale|transnationaux|transnationales|transfrontalier|transfrontalière|transfrontaliers|transfrontalières|international|internationale|internationaux|internationales|bilatéral|bilatérale|bilatérales|régional|régionale|régionales|régionaux|local|locale|locales|thématique|thématiques|technique|techniques|plénière|plénier|parties prenantes|acteurs|groupe d'acteurs|stakeholders|kick-off|kickoff|lancement|de lancement|de démarrage|démarrage|d'ouverture|coordination|de coordination|de travail|consultatif|inaugurale",
            [Term.Next] = "prochain|prochaine|prochains|prochaines|suivante|à venir|imminent|imminente",
            [Term.Final] =
                "final|finale|finaux|finales|dernier|dernière|derniers|dernières|de clôture|clôture|clôturant",
            [Term.Topic] =
                "au centre|au cœur|au menu|à l'ordre du jour|ordre du jour comprenait|thème|thèmes|sujet|sujets|thématiques|thématiques abordées|a porté sur|ont porté sur|portait sur|portaient sur|portera sur|porteront sur|consacré|consacrée|consacrés|consacrées|dédiée à|dédié à|axée sur|axé sur|a été consacrée|ont discuté|a été discuté|ont été discutés|ont échangé|ont abordé|abordé|abordés|abordées|a abordé|ont été abordés|ont débattu|ont débattu de|il a été question|au programme|il était question|s'est concentrée sur|s'est concentré sur",
            [Term.Conference] =
                "conférence|symposium|symposiums|colloque|colloques|assises|conférences finales|conférences régionales|conférences internationales|conférences thématiques|conférences publiques|conférences du projet|conférences de clôture|conférences annuelles",
            [Term.Workshop] =
                "atelier|ateliers|workshop|workshops|journée d'atelier|world café|hackathon|masterclass|atelier participatif",
            [Term.Seminar] =
                "séminaire|séminaires|table ronde|tables rondes|conférence-débat|journée d'étude|journées d'étude|journée d'études|journées d'études|causerie",
            [Term.Webinar] =
                "webinaire|webinaires|webinar|webinars|séminaire en ligne|séminaires en ligne|visioséminaire",
            [Term.Convention] =
                "congrès|forum|forums|sommet|sommets|convention annuelle|convention d'affaires|états généraux",
            [Term.StudyVisit] =
                "visite d'étude|visites d'étude|visite d'études|visites d'études|voyage d'étude|voyages d'étude|voyage d'études|voyages d'études|visite de terrain|visites de terrain|visite sur le terrain|visites sur le terrain|visite de site|visites de sites|visite de sites|visite sur site|visites sur site|study visit|study visits|voyage d'échange",
            [Term.Fair] =
                "foire|foires|salon|salons|exposition|expo|foire-exposition|marché de noël|bourse d'échange|marché européen",
            [Term.Training] =
                "université d'été|école d'été|écoles d'été|session de formation|sessions de formation|journée de formation|journées de formation|cycle de formation|training|atelier de formation|cours en ligne|cours de formation|cours intensif|une formation|des formations|formation en ligne|formation sur|formations sur|formation gratuite|formation de deux jours|stage de formation",
            [Term.Festival] = "festival|festivals|fête|fêtes",
            [Term.Launch] =
                "événement de lancement|conférence de lancement|cérémonie d'ouverture|cérémonie de lancement|conférence d'ouverture|événement d'ouverture|journée de lancement|inauguration|cérémonie d'inauguration|événement inaugural|lancement officiel|séminaire de lancement",
            [Term.OtherEvent] =
                "événement|événements|journée d'information|journées d'information|journée portes ouvertes|journées portes ouvertes|portes ouvertes|journée technique|journées techniques|journée thématique|journée d'échanges|journée d'échange|réunion d'information|réunions d'information|réunion publique|réunions publiques|séance d'information|séances d'information|session d'information|présentation publique|restitution publique|soirée d'information|événement de restitution|événement de clôture|événement de diffusion|événement public|rencontre publique|rencontres d'affaires|matchmaking|speed meeting|remise des prix|remise de prix|cérémonie de remise|audition publique|enquête publique|journée européenne|infoday|info day|atelier public|manifestation publique",
            [Term.SaveTheDate] =
                "réservez la date|réservez cette date|réservez votre date|réservez dès à présent|réservez d'ores et déjà|réserver la date|date à retenir|dates à retenir|à vos agendas|notez la date|notez cette date|notez dans vos agendas|notez dès à présent|à noter dans vos agendas|à noter|retenez la date|retenez cette date|bloquez la date|bloquez cette date|merci de noter|date à réserver|save-the-date",
            [Term.WillFollow] =
                "sera communiqué*|seront communiqué*|sera annoncé*|seront annoncé*|sera publié*|seront publié*|sera envoyé*|seront envoyé*|sera transmis*|seront transmis*|sera confirmé*|seront confirmé*|sera précisé*|seront précisé*|sera dévoilé*|seront dévoilé*|sera disponible|seront disponibles|sera diffusé*|seront diffusé*|sera adressé*|seront adressé*|sera ouvert*|seront ouvert*|vous sera|vous seront|suivra|suivront|à suivre|prochainement|bientôt|ultérieurement|très prochainement|sous peu|dans les prochains jours|dans les prochaines semaines|en temps utile|pas encore|n'est pas encore|ne sont pas encore|reste à|restent à|à confirmer|à définir|à préciser|à déterminer|à fixer|à venir|en cours de définition|en cours d'élaboration|en cours de finalisation|tba|tbc|tbd",
            [Term.Venue] =
                "lieu|lieux|endroit|salle|adresse|lieu exact|lieu de l'événement|lieu de la réunion|lieu de rendez-vous|où",
            [Term.Agenda] =
                "programme|agenda|ordre du jour|programme détaillé|programme de la journée|programme complet|programme définitif|déroulé|intervenants|intervenantes",
            [Term.Registration] =
                "inscription|inscriptions|s'inscrire|inscrivez-vous|inscrire|formulaire d'inscription|bulletin d'inscription|lien d'inscription|modalités d'inscription|enregistrement|réservation",
            [Term.Date] = "date|dates|date exacte|date précise|jour|quand|heure|horaire|horaires|date et heure",
            [Term.Invited] =
                "invité|invitée|invités|invitées|sont invités|êtes invités|vous invite|vous invitent|invitent|invitons|convie|conviés|conviées|bienvenue|bienvenus|ouvert à|ouverte à|ouvert aux|ouverte aux|ouvert au|ouverts à|ouvertes à|s'adresse à|s'adresse aux|destiné aux|destinée aux|entrée libre|entrée gratuite|ouvert à tous|ouverte à tous|invitation|vous convient à",
            [Term.Online] =
                "en ligne|online|virtuel|virtuelle|virtuels|virtuelles|virtuellement|visioconférence|en visioconférence|par visioconférence|visio|en visio|vidéoconférence|par vidéoconférence|à distance|en distanciel|distanciel|via zoom|sur zoom|via teams|sur teams|microsoft teams|format hybride|hybride|en hybride|par internet|webconférence",
            [Term.Held] =
                "a eu lieu|ont eu lieu|aura lieu|auront lieu|a lieu|ont lieu|avait lieu|avoir lieu|ayant lieu|eu lieu|s'est tenu|s'est tenue|se sont tenus|se sont tenues|se tient|se tiennent|se tiendra|se tiendront|se tenait|se tenir|tenue|s'est déroulé|s'est déroulée|se sont déroulés|se sont déroulées|se déroule|se déroulent|se déroulera|se dérouleront|se déroulait|organisé|organisée|organisés|organisées|organisent|organisera|organiseront|a organisé|ont organisé|accueille|accueillent|accueillera|a accueilli|ont accueilli|accueilli|accueillie|accueillis|hébergé|hébergée|est prévu|est prévue|sont prévus|sont prévues|prévu|prévue|prévus|prévues|programmée|planifié|planifiée|sera inauguré|sera inaugurée|ouvrira|ouvre ses portes|ouvrira ses portes|invite à|vous invite à|vous convie à|aux dates suivantes|rendez-vous|donne rendez-vous|est programmé|est programmée|sont programmés|sont programmées|est fixé|est fixée|été fixée",
            [Term.WorkPackage] =
                "lot de travail|lots de travail|lot de travaux|lots de travaux|groupe de tâches|groupes de tâches|module de travail|modules de travail|paquet de travail|paquets de travail|work package|work packages|workpackage|workpackages|wp|wps",
            [Term.Milestone] = "jalon|jalons|étape clé|étapes clés|étape-clé|étapes-clés|milestone|milestones",
            [Term.Deliverable] =
                "livrable|livrables|délivrable|délivrables|deliverable|deliverables|réalisation principale|réalisations principales",
            [Term.OnSchedule] =
                "conformément au calendrier|conforme au calendrier|conformes au calendrier|selon le calendrier|selon le calendrier prévu|conformément au planning|conforme au planning|selon le planning|dans les délais|dans les délais prévus|dans les temps|conformément au plan|conformément aux prévisions|conformément à ce qui était prévu|comme prévu|selon le plan|suit son cours|respecte le calendrier|respectent le calendrier|respecte le planning|en bonne voie|sur la bonne voie|dans le respect du calendrier|dans le calendrier prévu",
            [Term.Law] =
                "règlement|règlements|article|articles|art|loi|lois|décret|directive|convention|contrat|code|statuts|accord",
            [Term.Progress] =
                "progrès significatifs|progrès importants|progrès considérables|progrès notables|progrès substantiels|progrès remarquables|progrès sensibles|bons progrès|de bons progrès|grands progrès|d'importants progrès|importants progrès|avancées significatives|avancées importantes|avancées notables|avancée significative|avancée majeure|avancées majeures|bien avancé|bien avancée|bien avancés|bien avancées|a bien avancé|ont bien avancé|bien progressé|a bien progressé|avance bien|avancent bien|fortement avancé|nettement progressé|bon état d'avancement",
            [Term.Successful] =
                "avec succès|succès|réussi|réussie|réussis|réussies|réussite|fructueux|fructueuse|couronné de succès|couronnée de succès|mené à bien|menée à bien|menés à bien|menées à bien|avec brio",
            [Term.Delayed] =
                "retardé|retardée|retardés|retardées|en retard|retard|retards|pris du retard|a pris du retard|prend du retard|accuse un retard|reporté|reportée|reportés|reportées|report|décalé|décalée|décalés|décalées|ajourné|ajournée|repoussé|repoussée",
            [Term.Moved] =
                "reporté|reportée|reportés|reportées|déplacé|déplacée|déplacés|déplacées|décalé|décalée|repoussé|repoussée|avancé au|avancée au|initialement prévue|initialement prévu|initialement prévus|prévue initialement|prévu initialement",
            [Term.Cancelled] = "annulé|annulée|annulés|annulées|n'aura pas lieu|n'auront pas lieu|n'a pas eu lieu",
            [Term.Not] = "ne|n'|pas|aucun|aucune|sans|jamais|ni",
            [Term.AtRisk] =
                "en danger|en péril|risque de ne pas|remis en cause|remise en cause|est menacé|est menacée|sont menacés|sont menacées|est compromis|est compromise|sont compromis|sont compromises",
            [Term.Completed] =
                "achevé|achevée|achevés|achevées|est achevé|est achevée|sont achevés|sont achevées|a été achevé|s'est achevé|s'est achevée|s'est terminé|s'est terminée|terminé|terminée|terminés|terminées|est terminé|est terminée|sont terminés|finalisé|finalisée|finalisés|finalisées|a été finalisé|ont été finalisés|clôturé|clôturée|clôturés|clôturées|accompli|accomplie|accomplis|accomplies|ont été atteints|ont été atteintes|a été atteint|a été atteinte|a pris fin|ont pris fin|mené à terme|menée à terme|arrivé à son terme|parachevé|parachevée",
            [Term.Financed] =
                "financé|financée|financés|financées|est financé|financent|subventionné|subventionnée|bénéficie du financement|bénéficie d'un financement|grâce aux fonds|sur fonds|avec des fonds",
            [Term.CoFinanced] =
                "cofinancé|cofinancée|cofinancés|cofinancées|co-financé|co-financée|co-financés|co-financées|cofinancent|partiellement financé|partiellement financée|financé en partie|financée en partie|financé partiellement|bénéficie d'un cofinancement|avec le cofinancement",
            [Term.Supported] =
                "soutenu|soutenue|soutenus|soutenues|soutient|appuyé|appuyée|avec le soutien|avec le soutien financier|avec l'appui|avec l'appui financier|avec l'aide|avec l'aide financière|avec le concours|avec le concours financier|grâce au soutien|grâce à l'appui|soutien financier|bénéficie du soutien|accompagné par|avec la participation financière",
            [Term.Supposed] =
                "serait|seraient|aurait|auraient|durerait|si le projet est retenu|si le projet est approuvé|si la subvention|si le financement|si la candidature|si la demande|sous réserve|en cas d'approbation|en cas d'acceptation|en cas de financement|s'il est retenu|s'il est approuvé|s'il est financé",
            [Term.EuropeanUnion] = "union européenne|ue|l'union|l'union européenne",
            [Term.Erdf] = "fonds européen de développement régional|fonds de développement régional|feder",
            [Term.Esf] = "fonds social européen|fonds social européen plus|fse|fse+|fse plus",
            [Term.CohesionFund] = "fonds de cohésion",
            [Term.JustTransitionFund] =
                "fonds pour une transition juste|fonds de transition juste|fonds pour la transition juste|ftj|jtf",
            [Term.Eafrd] =
                "fonds européen agricole pour le développement rural|fonds agricole pour le développement rural|feader",
            [Term.Emfaf] =
                "fonds européen pour les affaires maritimes, la pêche et l'aquaculture|fonds européen pour les affaires maritimes et la pêche|feampa|feamp",
            [Term.Ipa] =
                "instrument d'aide de préadhésion|instrument de préadhésion|instrument d'aide de pré-adhésion|instrument de pré-adhésion|ipa|ipa iii|ipa ii|iap",
            [Term.RecoveryFund] =
                "facilité pour la reprise et la résilience|plan national de relance et de résilience|plan de relance européen|nextgenerationeu|next generation eu|frr|rrf",
            [Term.Product] = "produit|réalisation|résultat",
            [Term.Call] =
                "appel|appels|appel à projets|appels à projets|appel à propositions|appel à manifestation|appel à candidatures",
            [Term.Post] =
                "coordinateur|coordinatrice|coordination|coordonnateur|coordonnatrice|responsable|chargé|chargée|chargé de|chargée de|chef de projet|cheffe de projet|directeur|directrice|assistant|assistante|secrétaire|attaché|attachée|animateur|animatrice|conseiller|conseillère|porte-parole|gestionnaire|chef|cheffe",
            [Term.Contact] =
                "contact|contacts|contacter|contactez|contactez-nous|personne de contact|personnes de contact|personne à contacter|pour plus d'informations|pour tout renseignement|plus d'informations|plus d'infos|informations complémentaires|renseignements|pour en savoir plus|en savoir plus|pour toute question|écrivez à|écrire à|référent|référente|contact presse|votre contact|rédigé par|rédigée par|secrétaire de séance",
            [Term.Phone] =
                "appelez le|appelez|appeler le|au numéro|numéro|téléphone|tél|tph|mobile|portable|gsm|numéro de téléphone|par téléphone",
            [Term.Desk] =
                "bureau|secrétariat|accueil|standard|réservation|réservations|inscription|inscriptions|billetterie|urgence|urgences|info|infos|service|équipe|presse|permanence",
            [Term.Published] =
                "publié|publiée|publié le|paru|parue|newsletter|infolettre|lettre d'information|bulletin d'information|bulletin|communiqué de presse|communiqué|dossier de presse|numéro|édition|dernière mise à jour|mis à jour|mise à jour|mis en ligne|date de publication|actualité du",
            [Term.Organisation] =
                "ministère|direction|direction générale|direction régionale|préfecture|département|conseil|conseil départemental|conseil régional|conseil général|agence|agence régionale|agence de développement|agence d'urbanisme|agence de l'eau|université|école|grande école|haute école|institut|institution|chambre|chambre de commerce|chambre d'agriculture|chambre des métiers|association|fédération|confédération|fondation|commune|commune de|ville|ville de|mairie|mairie de|métropole|métropole de|communauté de communes|communauté d'agglomération|communauté urbaine|communauté|agglomération|région|canton|province|wallonie|grand-duché|syndicat|syndicat mixte|parc naturel régional|parc national|parc|pôle|pôle de compétitivité|pôle métropolitain|pôle d'équilibre|technopole|cluster|centre de recherche|centre national|centre régional|centre hospitalier|centre|laboratoire|observatoire|office|office de tourisme|office national|bureau|commissariat|commission|comité|autorité|autorité de gestion|secrétariat|secrétariat conjoint|réseau|intercommunale|société|société d'économie mixte|coopérative|entreprise|groupement|groupement européen|gect|groupe d'action locale|gal|ademe|cnrs|inrae|cerema|cci|banque|banque des territoires|caisse|musée|hôpital|chu|lycée|gouvernement|service public|établissement|établissement public|asbl|a.s.b.l|aisbl|s.a|sas|sarl|s.a.r.l|scop|scic|spl|gip|gie|epci|voïvodie|comté|land|union régionale|union départementale|union nationale|parc naturel",
            [Term.Building] =
                "hôtel|hôtel de ville|château|palais|palais des congrès|mairie|maison|maison des associations|centre|centre de congrès|centre des congrès|centre de conférences|centre d'exposition|centre culturel|centre social|bibliothèque|médiathèque|théâtre|musée|salle|salle des fêtes|salle polyvalente|salle du conseil|halle|hall|cité|église|abbaye|monastère|couvent|prieuré|chapelle|gare|port|auditorium|amphithéâtre|amphi|campus|stade|arena|siège|locaux|usine|moulin|cinéma|villa|domaine|ferme|manoir|citadelle|préfecture|université|parc des expositions|parc expo|pavillon|technopole|chambre de commerce|conseil départemental|conseil régional|école|institut|tiers-lieu|pépinière d'entreprises|opéra",
            [Term.OfTown] = "",
            [Term.NameJoint] = "de|du|des|d'|la|le|les|l'|et|pour|aux|au|sur|&",
            [Term.At] =
                "à|au|aux|à la|à l'|en|dans|dans le|dans la|dans les|dans l'|chez|près de|près d'|sur|au sein de|au sein du",
            [Term.Side] = "côté|versant",
            [Term.Interest] = "intérêt|intention|intentions|volonté|souhaitent|souhait",
            [Term.Cooperation] = "coopération|collaboration|coopérer|collaborer|partenariat",
            [Term.Objective] =
                "objectif|objectifs|vise à|visent à|finalité|but du projet|ambition du projet|l'idée du projet",
            [Term.Theme] =
                "thème|thèmes|thématique|thématiques|domaine|domaines|priorité|axe prioritaire|objectif spécifique",
            [Term.As] = "comme|en tant que",
            [Term.And] = "et|ainsi que|de même que|&|y compris",
            [Term.HowMany] = "combien|combien de|combien d'",
            [Term.All] =
                "tous|toutes|tous les|toutes les|tout le|toute la|l'ensemble des|l'ensemble du|l'ensemble de|l'intégralité|la totalité",
            [Term.Most] = "la plupart|plupart|la majorité|une majorité|majorité|majeure partie",
            [Term.Mostly] = "majoritairement|en grande partie",
            [Term.Many] = "beaucoup|beaucoup de|de nombreux|de nombreuses|nombreux|nombreuses|un grand nombre",
            [Term.Several] =
                "plusieurs|quelques|quelques-uns|quelques-unes|certains|certaines|un certain nombre|une partie",
            [Term.Few] =
                "peu de|peu d'|une poignée|seulement quelques|quelques rares|un petit nombre|une petite partie",
            [Term.Half] = "moitié|la moitié",
            [Term.Third] = "un tiers|le tiers|d'un tiers|deux tiers|les deux tiers",
            [Term.Quarter] = "un quart|le quart|d'un quart|trois quarts|les trois quarts",
            [Term.Almost] = "presque|près de|près d'|quasiment|pratiquement|quasi",
            [Term.AtLeast] = "au moins|au minimum|pas moins de|pas moins d'|plus de|plus d'",
            [Term.AtMost] = "au plus|tout au plus|au maximum|pas plus de|pas plus d'|moins de|moins d'|jusqu'à",
            [Term.Both] = "les deux|tous deux|tous les deux|toutes les deux|toutes deux",
            [Term.None] = "aucun|aucune|nul|nulle|personne ne|personne n'|pas un|pas une",
            [Term.Each] = "chaque|chacun|chacune",
            [Term.Which] = "quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles",
        },
    };
}
