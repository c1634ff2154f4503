namespace AstroEngine.Core.Charts;

/// <summary>How much a <see cref="ChartWarning"/> matters.</summary>
public enum WarningSeverity
{
    /// <summary>Worth knowing; the chart is as asked.</summary>
    Info,

    /// <summary>The chart is sensitive here, or less sure than usual.</summary>
    Caution,

    /// <summary>The chart differs from what was asked.</summary>
    Warning,
}
