using AstroEngine.Core.Western.Lots.Formulas;

namespace AstroEngine.Core.Western.Lots;

/// <summary>The sixteen lots: the one table of their formulas.</summary>
/// <remarks>
/// The formulas are those of the replaced Meridian system. Where an ancient author is known to have them so, he is named with each; where he
/// has them otherwise, that is said. The degrees of exaltation are 19° Aries of the Sun and 3° Taurus of the Moon.
/// </remarks>
public static class LotDefinitions
{
    private static readonly LotDefinition[] Table =
    [
        Define(
            Lot.Fortune, "Fortune", "ascendant + moon - sun", "ascendant + sun - moon",
            "The body, health, livelihood and what befalls one.",
            "Paulus Alexandrinus, Introduction 23; Vettius Valens, Anthology II.3. Ptolemy (Tetrabiblos III.10) does not reverse it by night."),
        Define(
            Lot.Spirit, "Spirit", "ascendant + sun - moon", "ascendant + moon - sun",
            "The soul, purpose and what one does of one's own will.",
            "Paulus Alexandrinus, Introduction 23."),
        Define(
            Lot.Basis, "Basis", "ascendant + fortune - spirit", null,
            "The foundation that life rests on.",
            "After Vettius Valens, Anthology II, who takes the shorter way between the two lots."),
        Define(
            Lot.Travel, "Travel", "ascendant + cusp_9 - ruler_9", null,
            "Journeys and what is far away.",
            "al-Biruni, Book of Instruction, 476, among the lots of the ninth house."),
        Define(
            Lot.Fame, "Fame", "ascendant + cusp_10 - sun", null,
            "Reputation and public standing.",
            "The replaced Meridian system; no ancient author known."),
        Define(
            Lot.Work, "Work", "ascendant + mercury - saturn", "ascendant + saturn - mercury",
            "Occupation and daily labour.",
            "The replaced Meridian system; no ancient author known."),
        Define(
            Lot.Property, "Property", "ascendant + cusp_4 - ruler_4", null,
            "Land, houses and inheritance.",
            "The replaced Meridian system; made like the lots of houses of the Arabic authors."),
        Define(
            Lot.Wealth, "Wealth", "ascendant + jupiter - sun", "ascendant + sun - jupiter",
            "Means and their increase.",
            "The replaced Meridian system; no ancient author known."),
        Define(
            Lot.Eros, "Eros", "ascendant + venus - spirit", "ascendant + spirit - venus",
            "Desire, love and friendship.",
            "Paulus Alexandrinus, Introduction 23."),
        Define(
            Lot.Necessity, "Necessity", "ascendant + spirit - fortune", "ascendant + fortune - spirit",
            "Constraint, struggle and enemies.",
            "The replaced Meridian system. Vettius Valens (Anthology IV.25) has day and night the other way round, Paulus counts from Mercury."),
        Define(
            Lot.Victory, "Victory", "ascendant + jupiter - spirit", "ascendant + spirit - jupiter",
            "Success, trust and good hope.",
            "Paulus Alexandrinus, Introduction 23."),
        Define(
            Lot.Nemesis, "Nemesis", "ascendant + spirit - saturn", "ascendant + saturn - spirit",
            "What is fated, hidden or lost.",
            "The replaced Meridian system. Paulus (Introduction 23) counts from Saturn to Fortune."),
        Define(
            Lot.Exaltation, "Exaltation", "ascendant + 19 - sun", "ascendant + 33 - moon",
            "Rank, honour and elevation.",
            "Vettius Valens, Anthology II.19, by the signs; here to the degrees of exaltation, 19° Aries by day, 3° Taurus by night."),
        Define(
            Lot.Marriage, "Marriage", "ascendant + venus - saturn", "ascendant + saturn - venus",
            "Partnership and marriage.",
            "Dorotheus of Sidon, Carmen astrologicum II.2, his lot of men."),
        Define(
            Lot.Faith, "Faith", "ascendant + jupiter - sun", "ascendant + sun - jupiter",
            "Belief and trust; the same place as Wealth.",
            "The replaced Meridian system; no ancient author known."),
        Define(
            Lot.Friends, "Friends", "ascendant + mercury - jupiter", "ascendant + jupiter - mercury",
            "Friends and allies.",
            "The replaced Meridian system; no ancient author known."),
    ];

    /// <summary>All of them, in the order of <see cref="Lot"/>.</summary>
    public static IReadOnlyList<LotDefinition> All => Table;

    internal static ReadOnlySpan<LotDefinition> Span => Table;

    /// <summary>One of them.</summary>
    /// <param name="lot">Which.</param>
    public static LotDefinition Of(Lot lot) => Table[(int)lot];

    private static LotDefinition Define(Lot lot, string title, string day, string? night, string description, string source)
    {
        var formula = LotFormula.Parse(day);
        return new(lot, title, formula, night is null ? formula : LotFormula.Parse(night), description, source);
    }
}
