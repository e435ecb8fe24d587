using Konvent.Projects.Contacts.Letters;

namespace Konvent.Projects.Contacts;

/// <summary>Registers what is done with contacts, and letters to them.</summary>
public static class ContactsSetup
{
    public static IServiceCollection AddContacts(this IServiceCollection services) =>
        services
            .AddScoped<ReadContact>()
            .AddScoped<AddContact>()
            .AddScoped<ChangeContact>()
            .AddScoped<TakeOutContact>()
            .AddScoped<SayLetter>()
            .AddScoped<WriteToPartners>();
}
