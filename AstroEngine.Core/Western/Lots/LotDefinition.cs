using AstroEngine.Core.Western.Lots.Formulas;

namespace AstroEngine.Core.Western.Lots;

/// <summary>What a lot is.</summary>
/// <param name="Lot">Which.</param>
/// <param name="Title">Its name in words.</param>
/// <param name="Day">Its formula by day.</param>
/// <param name="Night">Its formula by night.</param>
/// <param name="Description">What it is asked about.</param>
/// <param name="Source">Who has it so, or how it differs from whom.</param>
public sealed record LotDefinition(Lot Lot, string Title, LotFormula Day, LotFormula Night, string Description, string Source)
{
    /// <summary>The formula of a sect.</summary>
    /// <param name="sect">Day or night.</param>
    public LotFormula Of(Sect sect) => sect == Sect.Day ? Day : Night;

    /// <summary>Whether it asks for houses, of which there must be twelve.</summary>
    public bool NeedsHouses { get; } = Day.NamesHouses || Night.NamesHouses;
}
