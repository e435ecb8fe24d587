using System.Text;
using Konvent.Projects.Regions;

namespace Konvent.Tests.Projects.Regions;

/// <summary>Lists of regions as operators send them.</summary>
internal static class RegionsSample
{
    public const string Csv = """
        code,level,country,parent,name_native,name_latin
        PL,0,PL,,Polska,Polska
        PL8,1,PL,PL,Makroregion wschodni,Makroregion wschodni
        PL84,2,PL,PL8,Podlaskie,Podlaskie
        EL30,2,EL,EL3,Αττική,Attiki
        DE111,3,DE,DE11,"Stuttgart, Stadtkreis","Stuttgart, Stadtkreis"
        """;

    public static Stream Stream(string csv) => new MemoryStream(Encoding.UTF8.GetBytes(csv));

    public static Task<RegionsReport> ImportRegions(this House house, string csv = Csv, int edition = 2024) =>
        new Sample(house, default, default, "").Do<ImportRegions, RegionsReport>(deed =>
            deed.Run(Stream(csv), edition, Sample.Operator, default)
        );

    /// <summary>Sends a file with the form on the operators' page.</summary>
    public static async Task<HttpResponseMessage> SendFile(
        this HttpClient browser,
        string name,
        byte[] bytes,
        string edition = ""
    )
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(await browser.FormToken("/regions")), "__RequestVerificationToken" },
            { new StringContent(edition), "Form.Edition" },
            { new ByteArrayContent(bytes), "Form.File", name },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/regions") { Content = content };
        request.Headers.Add("Origin", browser.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await browser.SendAsync(request);
    }

    public static Task<HttpResponseMessage> SendFile(
        this HttpClient browser,
        string name,
        string text,
        string edition = ""
    ) => browser.SendFile(name, Encoding.UTF8.GetBytes(text), edition);
}
