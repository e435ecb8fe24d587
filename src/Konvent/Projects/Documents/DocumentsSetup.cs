using Konvent.Projects.Documents.Folders;
using Konvent.Projects.Documents.Uploading;

namespace Konvent.Projects.Documents;

/// <summary>Registers what is done with the files of projects.</summary>
public static class DocumentsSetup
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services
            .AddSingleton<HeldFiles>()
            .AddScoped<Upload>()
            .AddScoped<AddDocument>()
            .AddScoped<AddVersion>()
            .AddScoped<ChangeDocument>()
            .AddScoped<ReleaseDocument>()
            .AddScoped<RemoveDocument>()
            .AddScoped<RestoreDocument>()
            .AddScoped<PackFiles>()
            .AddScoped<AddFolder>()
            .AddScoped<ChangeFolder>()
            .AddScoped<RemoveFolder>();
}
