namespace AstroEngine.Core.Western;

/// <summary>Whether a chart is one of the day or of the night.</summary>
public enum Sect
{
    /// <summary>The Sun is above the horizon, or in it.</summary>
    Day,

    /// <summary>The Sun is below the horizon.</summary>
    Night,
}
