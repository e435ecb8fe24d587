namespace Konvent.People.Keys;

/// <summary>Registers keys for the API.</summary>
public static class KeysSetup
{
    public static IServiceCollection AddKeys(this IServiceCollection services) =>
        services.AddScoped<MakeKey>().AddScoped<RevokeKey>().AddSingleton<CountWrongKeys>();

    /// <summary>From here on a request to the API knows who asks with a key.</summary>
    public static WebApplication UseKeys(this WebApplication app)
    {
        app.UseMiddleware<AskByKey>();
        return app;
    }
}
