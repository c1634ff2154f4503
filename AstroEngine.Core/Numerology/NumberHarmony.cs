namespace AstroEngine.Core.Numerology;

/// <summary>How two numbers get on with each other.</summary>
public enum NumberHarmony
{
    /// <summary>They are the same number: the best that can be.</summary>
    Same,

    /// <summary>They are friends.</summary>
    Harmonious,

    /// <summary>They have nothing to do with each other.</summary>
    Neutral,

    /// <summary>They are opposed.</summary>
    Discordant,
}
