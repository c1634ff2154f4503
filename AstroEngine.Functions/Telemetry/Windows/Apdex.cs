namespace AstroEngine.Functions.Telemetry.Windows;

/// <summary>
/// How satisfied the callers are, by the Apdex of the Apdex Alliance (Application Performance Index, Technical Specification 1.1): those who were
/// answered within T are satisfied, those within 4 T tolerate it and count by half, all others are frustrated.
/// </summary>
internal static class Apdex
{
    /// <summary>T: what the slowest of simple requests may take.</summary>
    public static readonly TimeSpan Target = TimeSpan.FromMilliseconds(500);

    /// <summary>4 T.</summary>
    public static readonly TimeSpan Tolerated = 4 * Target;

    /// <summary>
    /// 0 to 1; null when there was no request. A failed request counts as frustrated, as the specification has it: it is taken from the satisfied ones, since most
    /// failures are quick, and so the score is never too high.
    /// </summary>
    public static double? Score(in WindowMeasure measure) => measure.Timed == 0
        ? null
        : (Math.Max(0, measure.Satisfied - measure.Errors) + (measure.Tolerating / 2.0)) / measure.Timed;
}
