using Konvent.Storage;

namespace Konvent.Mail;

/// <summary>Registers what sends letters.</summary>
public static class MailSetup
{
    /// <exception cref="CannotStart"><c>KONVENT_MAIL_FROM</c> is no address.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, StorageSettings storage) =>
        services
            .AddSingleton(MailSettings.For(storage, Environment.GetEnvironmentVariable("KONVENT_MAIL_FROM")))
            .AddSingleton<IPostLetters, WriteLetterFiles>()
            .AddSingleton<SendLetters>()
            .AddHostedService<DeliverLetters>();
}
