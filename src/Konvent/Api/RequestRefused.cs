using Konvent.Basics;

namespace Konvent.Api;

/// <summary>A request that cannot be answered as it was asked: with which status, and the key and values of the sentence that says why.</summary>
internal class RequestRefused(int status, string key, params object[] values) : BadHttpRequestException(key, status)
{
    public string Key { get; } = key;

    public object[] Values { get; } = values;
}

/// <summary>JSON was sent, but not the members and kinds of values that are described.</summary>
internal sealed class SentWrongly(IReadOnlyList<Breach> breaches)
    : RequestRefused(StatusCodes.Status422UnprocessableEntity, "api.problem.sentWrongly")
{
    /// <summary>Their fields are paths in the JSON as it was sent.</summary>
    public IReadOnlyList<Breach> Breaches { get; } = breaches;
}
