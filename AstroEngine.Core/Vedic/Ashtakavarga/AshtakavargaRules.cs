namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>The conventions on which authors differ. The default of each is the most used one.</summary>
/// <param name="Method">Whose tables of bindus.</param>
/// <param name="Trikona">The rule of the first reduction.</param>
/// <param name="Ekadhipatya">The rule of the second reduction.</param>
/// <param name="Occupants">What makes a sign an occupied one in the second reduction.</param>
public readonly record struct AshtakavargaRules(
    AshtakavargaMethod Method = AshtakavargaMethod.Varahamihira,
    TrikonaRule Trikona = TrikonaRule.SubtractLeast,
    EkadhipatyaRule Ekadhipatya = EkadhipatyaRule.Replace,
    EkadhipatyaOccupants Occupants = EkadhipatyaOccupants.Planets);
