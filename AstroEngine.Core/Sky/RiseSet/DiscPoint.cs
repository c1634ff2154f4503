namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>Which point of a body's disc is on the horizon when the body rises or sets.</summary>
public enum DiscPoint
{
    /// <summary>The uppermost point: the first and the last gleam.</summary>
    UpperLimb,

    /// <summary>The centre.</summary>
    Center,

    /// <summary>The lowest point: the whole disc is up.</summary>
    LowerLimb,
}
