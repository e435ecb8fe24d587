using Konvent.Storage;

namespace Konvent.People.Directory;

/// <summary>Registers the list of everybody with an account.</summary>
public static class DirectorySetup
{
    public static IServiceCollection AddDirectory(this IServiceCollection services) =>
        services.AddSingleton<IHearSaves, FoldNames>().AddScoped<ReadPeople>().AddScoped<CloseAccount>();
}
