namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>How a body crosses the horizon.</summary>
public enum HorizonEvent
{
    /// <summary>Upwards.</summary>
    Rise,

    /// <summary>Downwards.</summary>
    Set,
}
