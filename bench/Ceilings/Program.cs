using Konvent.Ceilings;
using Konvent.Storage;

// ceilings seed COUNT --data DIR      fills a database with projects
// ceilings serve --urls URL …         serves what is as fast as it can be written by hand
var storage = new StorageSettings(
    Argument("--data") ?? throw new InvalidOperationException("--data is missing."),
    Environment.GetEnvironmentVariable("KONVENT_DATABASE")
);
if (args[0] == "seed")
{
    await Seed.Run(storage, int.Parse(args[1], null));
    return;
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseUrls(Argument("--urls")!).UseKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddRazorPages();
builder.Services.AddSingleton(Engine.For(storage));
builder.Services.AddSingleton(new Sizes(Number("--list-bytes"), Number("--json-bytes")));
var app = builder.Build();
var page = File.ReadAllBytes(Argument("--page") ?? throw new InvalidOperationException("--page is missing."));
app.MapGet("/bytes", http => Bytes.Write(http, page));
app.MapGet("/json", BareJson.Write);
app.MapRazorPages();
await app.RunAsync();

string? Argument(string name) => Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] : null;

int Number(string name) => int.Parse(Argument(name) ?? "0", null);
