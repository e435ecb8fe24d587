using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Konvent.Tests;

/// <summary>Counts what the program asks of its database, so that a page whose questions grow with its rows is found out.</summary>
public static class Queries
{
    /// <summary>
    /// How many commands the program runs to answer what is asked here, once it is warm: other tests run beside it and make what it
    /// remembers of people old, so the least of five counts.
    /// </summary>
    public static async Task<int> Of(Func<Task> ask)
    {
        var least = await Once(ask);
        for (var again = 1; again < 5; again++)
            least = Math.Min(least, await Once(ask));
        return least;
    }

    private static async Task<int> Once(Func<Task> ask)
    {
        // The trace goes with the request over the wire and comes out on the server's side.
        using var trace = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        var counter = new Counter(trace.TraceId);
        House.ForgetKept();
        using var listening = DiagnosticListener.AllListeners.Subscribe(counter);
        await ask();
        return counter.Count;
    }

    private sealed class Counter(ActivityTraceId trace)
        : IObserver<DiagnosticListener>,
            IObserver<KeyValuePair<string, object?>>
    {
        private int count;

        public int Count => count;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
                value.Subscribe(this);
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name && Activity.Current?.TraceId == trace)
                Interlocked.Increment(ref count);
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
