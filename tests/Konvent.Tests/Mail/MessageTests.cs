using System.Text;
using Konvent.Mail;
using Konvent.Mail.Mime;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Mail;

public sealed class MessageTests
{
    private static readonly Mailbox From = Mailbox.Read("Konvent <konvent@example.org>")!;

    [Fact]
    public void A_letter_is_a_message_that_every_server_takes()
    {
        var message = new ReceivedMessage(Written("Ada Example", "Welcome", "Hello\n\nsee you."));

        message.ShouldSatisfyAllConditions(
            m => m["Date"].ShouldBe("Wed, 12 Feb 2020 09:05:00 +0000"),
            m => m["From"].ShouldBe("Konvent <konvent@example.org>"),
            m => m["To"].ShouldBe("Ada Example <ada@example.org>"),
            m => m["Subject"].ShouldBe("Welcome"),
            m => m["Message-ID"].ShouldEndWith("@example.org>"),
            m => m["Auto-Submitted"].ShouldBe("auto-generated"),
            m => m["Content-Language"].ShouldBe("pl"),
            m => m["Content-Type"].ShouldBe("text/plain; charset=utf-8"),
            m => m.Text.ShouldBe("Hello\n\nsee you.")
        );
    }

    [Theory]
    [InlineData("Zażółć gęślą jaźń")]
    [InlineData(
        "Zaproszenie do projektu „Rzeki Przykładowe”: dołącz do zespołu, który od lat współpracuje ponad granicami"
    )]
    [InlineData("Ελληνικά και български заедно в едно много дълго заглавие, което не се побира на един ред")]
    [InlineData("A long subject in plain words that has to be folded since it does not fit on one line of a mail")]
    [InlineData("=?utf-8?q?not_encoded_at_all?=")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    [InlineData("100 % = sicher_gut? (vielleicht) ä")]
    public void Subjects_and_names_arrive_as_they_were_written(string text)
    {
        var written = Written(text, text, text);
        var message = new ReceivedMessage(written);

        message["Subject"].ShouldBe(text);
        message["To"].ShouldBe($"{text} <ada@example.org>");
        message.Text.ShouldBe(text);
        AllOf(written).ShouldAllBe(line => line.Length <= 78);
    }

    [Theory]
    [InlineData(
        "O'Neill, \"Ada\" \\ <boss@example.org>",
        "\"O'Neill, \\\"Ada\\\" \\\\ <boss@example.org>\" <ada@example.org>"
    )]
    [InlineData("", "ada@example.org")]
    [InlineData("Dr. Ada", "\"Dr. Ada\" <ada@example.org>")]
    public void A_name_with_signs_of_its_own_stands_in_quotes(string name, string to) =>
        new ReceivedMessage(Written(name, "s", "t"))["To"].ShouldBe(to);

    [Theory]
    [InlineData("Ada\r\nBcc: all@example.org")]
    [InlineData("Ada\nBcc: all@example.org")]
    [InlineData("Ada\r\n\r\nA text of my own")]
    [InlineData("Ada\u0085Bcc: all@example.org")]
    [InlineData("Ada\u2028Bcc: all@example.org")]
    [InlineData("Ada\u000b\u0000\u001b[2JBcc: all@example.org")]
    [InlineData("Żaneta\r\nBcc: all@example.org")]
    [InlineData("Ada <x@example.org>, \"\r\n .\r\nQUIT")]
    public void Nobody_can_write_headers_through_a_name_or_a_subject(string hostile)
    {
        var message = new ReceivedMessage(Written(hostile, hostile, "text"));

        message.HeaderNames.ShouldBe(new ReceivedMessage(Written("Ada", "Hello", "text")).HeaderNames);
        message.Text.ShouldBe("text");
        message["To"].ShouldEndWith(" <ada@example.org>");
    }

    [Theory]
    [InlineData("ada@example.org\r\nBcc: all@example.org")]
    [InlineData("ada@example.org, all@example.org")]
    [InlineData("<ada@example.org>")]
    [InlineData("ada example@example.org")]
    [InlineData("ada")]
    [InlineData("@example.org")]
    [InlineData("ada@-")]
    [InlineData("ädä@example.org")]
    public void An_address_that_is_none_is_said_to_be_none(string address) =>
        Should
            .Throw<NotPosted>(() => MessageText.Of(Letter("Ada", "s", "t", address), From))
            .Message.ShouldContain(address);

    [Fact]
    public void A_domain_beyond_ascii_travels_in_its_written_out_form() =>
        new ReceivedMessage(MessageText.Of(Letter("", "s", "t", "ada@bücher.example"), From))["To"]
            .ShouldBe("ada@xn--bcher-kva.example");

    [Fact]
    public void Every_text_arrives_whatever_is_in_it()
    {
        var random = new Random(20200212);
        for (var round = 0; round < 2000; round++)
        {
            var text = RandomText(random);
            var written = Written(text, text, text);
            new ReceivedMessage(written).Text.ShouldBe(text.ReplaceLineEndings("\n").TrimEnd('\n'), $"round {round}");
            written.ShouldAllBe(sign => sign == '\r' || sign == '\n' || sign >= ' ' && sign <= '~' || sign == '\t');
            AllOf(written).ShouldAllBe(line => line.Length <= 78);
            written.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\r');
        }
    }

    private static string RandomText(Random random)
    {
        string[] pieces =
        [
            "a",
            " ",
            "  ",
            "\n",
            "\t",
            "=",
            ".",
            "ż",
            "—",
            "字",
            "👍",
            "word ",
            "https://example.org/?a=b&c=%20 ",
            "\r\n",
            "?=",
        ];
        var text = new StringBuilder("x");
        for (var n = random.Next(120); n > 0; n--)
            text.Append(pieces[random.Next(pieces.Length)]);
        return text.ToString().TrimEnd('\r', '\n');
    }

    private static string Written(string name, string subject, string text) =>
        MessageText.Of(Letter(name, subject, text), From);

    private static Letter Letter(string name, string subject, string text, string address = "ada@example.org") =>
        new("test", address, name, Language.Polish, subject, text, new(2020, 2, 12, 10, 5, 0, TimeSpan.FromHours(1)));

    private static string[] AllOf(string message) => message.Split("\r\n");
}
