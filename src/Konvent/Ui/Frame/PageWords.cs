using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Konvent.Ui.Frame;

/// <summary>What a page tells its frame: its title, its theme, and the way to it.</summary>
public static class PageWords
{
    extension(ViewDataDictionary view)
    {
        /// <summary>The one heading of the page, also its title.</summary>
        public string Title
        {
            get => view["Title"] as string ?? "";
            set => view["Title"] = value;
        }

        /// <summary>Light, dark, or as the system has it.</summary>
        public string Theme
        {
            get => view["Theme"] as string ?? Themes.Theme.System;
            set => view["Theme"] = value;
        }

        /// <summary>The pages above this one, from the top.</summary>
        public IReadOnlyList<Way> Crumbs
        {
            get => view["Crumbs"] as IReadOnlyList<Way> ?? [];
            set => view["Crumbs"] = value;
        }
    }
}
