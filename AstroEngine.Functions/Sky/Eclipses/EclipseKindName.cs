namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>Which eclipses a request asks for.</summary>
internal enum EclipseKindName
{
    /// <summary>Of Sun and Moon.</summary>
    All,

    /// <summary>Of the Sun.</summary>
    Solar,

    /// <summary>Of the Moon.</summary>
    Lunar,
}
