using AstroEngine.Core.Time;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts;

/// <summary>Says what is the matter with a local time that did not occur exactly once.</summary>
internal static class LocalTimeProblems
{
    private const string Advice = "Send disambiguation \"earlier\" or \"later\" to choose one, or a timezone_offset.";

    public static Problem Of(LocalTimeReading reading, LocalDateTime local) => reading switch
    {
        LocalTimeReading.Skipped skipped => Problems.SkippedTime(
            $"The local time {Iso.Local(local)} was skipped when clocks went forward. " +
            $"It may stand for {Both(skipped.Earlier, skipped.Later)}. {Advice}",
            [Iso.Local(skipped.Earlier), Iso.Local(skipped.Later)]),
        LocalTimeReading.Repeated repeated => Problems.RepeatedTime(
            $"The local time {Iso.Local(local)} occurred twice when clocks went back: it is {Both(repeated.Earlier, repeated.Later)}. {Advice}",
            [Iso.Local(repeated.Earlier), Iso.Local(repeated.Later)]),
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "A certain time is no problem."),
    };

    private static string Both(BirthMoment earlier, BirthMoment later) => $"{Iso.Local(earlier)} (earlier) or {Iso.Local(later)} (later)";
}
