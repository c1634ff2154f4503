namespace AstroEngine.Core.Numerology;

/// <summary>What a compound number stands for.</summary>
/// <param name="Number">The number whose meaning it is, 10 to 51: several numbers above 32 have that of a lower one.</param>
/// <param name="Symbol">The picture that stands for it; null when it has none.</param>
/// <param name="Nature">How it is regarded.</param>
/// <param name="Meaning">What it means, in a few words.</param>
public sealed record CompoundNumber(int Number, string? Symbol, CompoundNature Nature, string Meaning);
