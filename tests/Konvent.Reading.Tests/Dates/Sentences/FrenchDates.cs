namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: French. "-" stands for none.</summary>
internal static class FrenchDates
{
    public const string Sentences = """
        XXXX-06-14 fr Le comité s'est tenu le mardi 14 juin à Vannes.
        XXXX-10-06/XXXX-10-07 fr Prochain comité : les 6 et 7 octobre, à Cork.
        2022-03 fr Lettre d'information n° 7 – mars 2022
        2022-02-09/2022-02-11 fr La réunion s'est déroulée les 9, 10 et 11 février 2022.
        2022-05-31/2022-06-02 fr Elle aura lieu du 31 mai au 2 juin 2022.
        2020-03-30/2020-04-01 fr Du 30 mars au 1er avril 2020 nous serons à Porto.
        ../2024-01-15 fr Dépôt des fiches : avant le 15 janvier 2024, 12 h
        ../2024-03-22 fr Inscriptions jusqu'au 22 mars 2024 auprès de nous.
        ../2024-04-12 fr Réponse au plus tard le vendredi 12 avril 2024.
        2023-12-11 fr Un webinaire se tiendra le lundi 11 décembre 2023 à 14 h.
        2024-04-04/2024-04-05 fr Saint-Jean, jeudi 4 et vendredi 5 avril 2024
        2021-41 fr Les travaux commenceront au 2e semestre 2021.
        2024-33 fr Label déposé (1er trimestre 2024)
        2023-34 fr Au deuxième trimestre de 2023, tout change.
        2022-41 fr Dans la seconde moitié de 2022, on mesure.
        2023-21 fr Il sera mis en service au printemps 2023.
        2024-37~ fr Le guide est attendu début 2024.
        2024-39~ fr Décision : fin 2024
        2023-38~ fr Nous finissons mi-2023.
        2022-09-12/.. fr Il fonctionne depuis le 12 septembre 2022.
        - fr Écrivez à Mme Avril Castagnet, 17 rue du 11-Novembre, ou à Rose Janvier, f.mars@example.org.
        - fr La place du 8 mai 1945 et l'avenue du 14 juillet sont fermées; règlement (CE) n° 834/2007.
        2018-06/2021-05 fr De juin 2018 à mai 2021, on apprend.
        2020-09-22 fr Lille, le 22 septembre 2020 – Le département lance un projet.
        XXXX-07 fr Le lieu sera connu en juillet.
        2022-05-05 fr Le 5 mai 2022 de 9 h à 12 h 30 à Lille.
        ../2024-06 fr Nous attendons d'ici fin juin 2024.
        2022-03/2022-04 fr Il dure de fin mars à début avril 2022.
        """;
}
