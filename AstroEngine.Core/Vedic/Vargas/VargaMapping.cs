namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>The sign of a part of a sign.</summary>
/// <param name="sign">The sign, 0 for Aries to 11; in the traditions' words 0, 2, 4 ... are the odd signs.</param>
/// <param name="part">The part of it, from 0.</param>
/// <param name="division">How many parts a sign has.</param>
/// <returns>The sign that the part stands for, 0 for Aries; any whole number, read round the zodiac.</returns>
internal delegate int VargaMapping(int sign, int part, int division);
