using System.Globalization;

namespace Konvent.Ui.Headers;

/// <summary>Says after how many seconds it is worth asking again.</summary>
public static class RetryAfter
{
    public static void RetryIn(this HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
