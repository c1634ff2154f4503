namespace AstroEngine.Core.Numerology;

/// <summary>How Cheiro regards a compound number.</summary>
public enum CompoundNature
{
    /// <summary>A fortunate number.</summary>
    Favourable,

    /// <summary>Neither, or both: it depends on the person or on the number beside it.</summary>
    Mixed,

    /// <summary>A number that warns.</summary>
    Warning,
}
