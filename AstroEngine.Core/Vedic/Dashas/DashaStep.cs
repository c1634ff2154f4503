namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>A period of a path from the first level down.</summary>
/// <param name="Lord">Who rules it.</param>
/// <param name="Index">Its place among its siblings, from 0.</param>
public readonly record struct DashaStep(DashaLord Lord, int Index);
