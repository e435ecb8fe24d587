using Konvent.People.Accounts;
using Shouldly;

namespace Konvent.Tests.People.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("four words and a stone")]
    [InlineData("  ż  ó  ł  ć  ń  ")]
    [InlineData("correct horse battery")]
    [InlineData("Muster ohne Wert 1914")]
    [InlineData("8w9e;pq2-x0z")]
    public void No_kind_of_character_is_asked_for(string password) => Broken(password).ShouldBeNull();

    [Theory]
    [InlineData("", "people.password.tooShort")]
    [InlineData("elevensigns", "people.password.tooShort")]
    [InlineData("123456789012", "people.password.common")]
    [InlineData("aaaaaaaaaaaaaaaa", "people.password.common")]
    [InlineData("abcdefghijklmnop", "people.password.common")]
    [InlineData("Password123456!", "people.password.common")]
    [InlineData("Hasło1234567890", "people.password.common")]
    [InlineData("!!!QwErTyUiOp!!!", "people.password.common")]
    [InlineData("maria.muster", "people.password.ownName")]
    [InlineData("maria.muster@example.org", "people.password.ownName")]
    [InlineData("MUSTER123456", "people.password.ownName")]
    [InlineData("zero \0 character", "storage.text.zero")]
    public void What_others_try_first_is_refused(string password, string rule) => Broken(password).ShouldBe(rule);

    [Fact]
    public void A_password_has_an_end()
    {
        Broken(string.Concat(Enumerable.Repeat("ab cd ef", 16))).ShouldBeNull();
        Broken(string.Concat(Enumerable.Repeat("ab cd ef", 16)) + "x").ShouldBe("people.password.tooLong");
    }

    [Theory]
    [InlineData("maria@example.org", true)]
    [InlineData("  Maria.Muster+x@sub.example.org ", true)]
    [InlineData("m@żółw.example", true)]
    [InlineData("maria", false)]
    [InlineData("maria@localhost", false)]
    [InlineData("a@b@example.org", false)]
    [InlineData("maria@example.org\nBcc: all@example.org", false)]
    [InlineData("maria@example.org\0", false)]
    [InlineData("<script>@example.org", false)]
    [InlineData("maria@-example.org", false)]
    [InlineData("maria@example..org", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_address_is_one_that_mail_servers_take(string? typed, bool isOne) =>
        EmailAddress.TryRead(typed, out _).ShouldBe(isOne);

    [Fact]
    public void Half_of_a_character_is_neither_in_a_password_nor_in_an_address()
    {
        Broken("half of a " + '\ud800' + " sign").ShouldBe("storage.text.surrogate");
        EmailAddress.TryRead('\ud800' + "@example.org", out _).ShouldBeFalse();
    }

    private static string? Broken(string password) =>
        PasswordRules.Breach(password, "Maria Muster", "maria.muster@example.org")?.Key;
}
