namespace Konvent.Ui;

public static class UiSetup
{
    public static IServiceCollection AddUi(this IServiceCollection services) => services;

    public static WebApplication UseUi(this WebApplication app) => app;
}
