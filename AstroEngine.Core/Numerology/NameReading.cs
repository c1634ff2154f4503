namespace AstroEngine.Core.Numerology;

/// <summary>What came of reading a name.</summary>
/// <param name="Name">The name; null when something in it cannot be read, or when it has no letter.</param>
/// <param name="Unreadable">What cannot be read.</param>
public sealed record NameReading(NumerologyName? Name, IReadOnlyList<UnreadableCharacter> Unreadable);
