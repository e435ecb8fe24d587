using Konvent.Ceilings;
using Konvent.Storage;

// ceilings seed COUNT --data DIR      fills a database with projects
// ceilings list NAME ROWS FILE        writes a list of organisations
// ceilings insert NAME --data DIR     puts the organisations of an imported list back by hand; prints rows per second
// ceilings serve --urls URL …         serves what is as fast as it can be written by hand
if (args[0] == "list")
{
    ImportList.Write(args[3], args[1], int.Parse(args[2], null));
    return;
}
var storage = new StorageSettings(
    Argument("--data") ?? throw new InvalidOperationException("--data is missing."),
    Environment.GetEnvironmentVariable("KONVENT_DATABASE")
);
if (args[0] == "seed")
{
    await Seed.Run(storage, int.Parse(args[1], null));
    return;
}

if (args[0] == "insert")
{
    var rate = await BulkInsert.RowsPerSecond(Engine.For(storage), args[1]);
    Console.WriteLine(rate.ToString("0", System.Globalization.CultureInfo.InvariantCulture));
    return;
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseUrls(Argument("--urls")!).UseKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Logging.SetMinimumLevel(LogLevel.Warning);

// The program's own pages come with its assembly; here they would set their frame around the bare page.
builder
    .Services.AddRazorPages()
    .ConfigureApplicationPartManager(parts =>
    {
        foreach (
            var own in parts
                .ApplicationParts.Where(part => part.Name == typeof(Engine).Assembly.GetName().Name)
                .ToList()
        )
            parts.ApplicationParts.Remove(own);
    });
builder.Services.AddSingleton(Engine.For(storage));
var sizes = new Sizes(Number("--list-bytes"), Number("--json-bytes"));
builder.Services.AddSingleton(sizes);
var app = builder.Build();
var page = File.ReadAllBytes(Argument("--page") ?? throw new InvalidOperationException("--page is missing."));
app.MapGet("/bytes", http => Bytes.Write(http, page));
app.MapGet("/json", BareJson.Write);
app.MapRazorPages();
await app.StartAsync();
using (var self = new HttpClient())
    sizes.Measure((await self.GetByteArrayAsync($"{Argument("--urls")}/list")).Length);
await app.WaitForShutdownAsync();

string? Argument(string name) => Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] : null;

int Number(string name) => int.Parse(Argument(name) ?? "0", null);
