namespace Konvent.Ui.Themes;

/// <summary>Light or dark, as somebody chose for this browser. Public pages are the same for everybody and follow the system.</summary>
public static class Theme
{
    public const string Cookie = "theme";

    public const string System = "system";

    public static IReadOnlyList<string> All { get; } = ["light", "dark", System];

    /// <summary>What was chosen; whoever has chosen nothing gets what their system has.</summary>
    public static string Of(HttpContext http) =>
        http.Request.Cookies[Cookie] is { } chosen && All.Contains(chosen) ? chosen : System;
}
