using Konvent.People.Rights;
using Konvent.Projects.Documents.Folders;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Documents;

/// <summary>What can be chosen in the forms about documents.</summary>
public static class DocumentChoices
{
    /// <summary>All folders, each with the way to it; those within one that is itself to be moved are left out.</summary>
    public static IReadOnlyList<SelectListItem> Folders(FolderTree tree, Texts texts, Guid? but = null) =>
        [
            new(texts["documents.folder.none"], ""),
            .. tree.InOrder(texts.Language)
                .Where(one => but is null || tree.PathTo(one.Folder.Id).All(outer => outer.Id != but))
                .Select(one => new SelectListItem(tree.Say(one.Folder.Id, texts.Language), one.Folder.Id.ToString())),
        ];

    /// <summary>The circles to which the person belongs.</summary>
    public static IReadOnlyList<SelectListItem> Readers(Person who, Project project, Texts texts) =>
        [
            .. who.CirclesOf(project)
                .Select(circle => new SelectListItem(texts[$"documents.readers.{circle}"], circle.ToString())),
        ];

    /// <summary>The languages of the project and those of the interface; and none, for a picture.</summary>
    public static IReadOnlyList<SelectListItem> Languages(Project project, Texts texts) =>
        [
            new("", ""),
            .. project
                .Languages.Union(Texts.Languages)
                .Select(language => new SelectListItem(texts.NameOf(language), language.Code)),
        ];
}
