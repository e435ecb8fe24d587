using System.Text.RegularExpressions;
using Shouldly;

namespace Konvent.Tests.Ui;

public sealed partial class FormTokenTests
{
    [Fact]
    public void A_form_that_names_its_address_asks_for_its_token()
    {
        // The framework puts the token into a form by itself only where it also writes the address.
        var without = Repository
            .Files("src/Konvent", "*.cshtml")
            .SelectMany(file => Form().Matches(File.ReadAllText(file)).Select(form => (file, form.Value)))
            .Where(form => form.Value.Contains("method=\"post\"", StringComparison.Ordinal))
            .Where(form => Address().IsMatch(form.Value))
            .Where(form => !form.Value.Contains("asp-antiforgery=", StringComparison.Ordinal));

        without.ShouldBeEmpty();
    }

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex Form();

    [GeneratedRegex("\\saction=\"")]
    private static partial Regex Address();
}
