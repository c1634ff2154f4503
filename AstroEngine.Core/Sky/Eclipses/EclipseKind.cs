namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>What is eclipsed.</summary>
public enum EclipseKind
{
    /// <summary>The Sun, by the Moon.</summary>
    Solar,

    /// <summary>The Moon, by the shadow of the Earth.</summary>
    Lunar,
}
