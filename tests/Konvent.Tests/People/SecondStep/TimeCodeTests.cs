using Konvent.People.SecondStep;
using Shouldly;

namespace Konvent.Tests.People.SecondStep;

public sealed class TimeCodeTests
{
    // RFC 6238, appendix B, the last six of the eight digits; the key is "12345678901234567890".
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long second, string code) =>
        TimeCode.At(TimeCode.HalfMinute(DateTimeOffset.FromUnixTimeSeconds(second)), Key).ShouldBe(code);

    [Fact]
    public void A_code_counts_half_a_minute_early_and_late_and_no_longer()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var code = TimeCode.At(TimeCode.HalfMinute(now), Key);

        foreach (var late in new[] { -30, 0, 30 })
            TimeCode.HalfMinuteOf(code, Key, now.AddSeconds(late), after: 0).ShouldNotBeNull();
        TimeCode.HalfMinuteOf(code, Key, now.AddSeconds(60), after: 0).ShouldBeNull();
        TimeCode.HalfMinuteOf(code, Key, now.AddSeconds(-60), after: 0).ShouldBeNull();
    }

    [Fact]
    public void A_code_that_was_used_works_no_more()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var code = TimeCode.At(TimeCode.HalfMinute(now), Key);
        var used = TimeCode.HalfMinuteOf(code, Key, now, after: 0)!.Value;

        TimeCode.HalfMinuteOf(code, Key, now, after: used).ShouldBeNull();
    }

    [Fact]
    public void New_keys_differ_and_are_long_enough()
    {
        var (one, other) = (TimeCode.NewKey(), TimeCode.NewKey());

        one.ShouldNotBe(other);
        one.Length.ShouldBe(32); // 160 bits, as RFC 4226 recommends
    }
}
