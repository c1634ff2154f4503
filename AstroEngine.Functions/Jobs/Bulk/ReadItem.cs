namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>What was read of an item.</summary>
/// <param name="Id">Where its id is in the item, as JSON; empty when it has none.</param>
/// <param name="Hash">Equal for items that have the same answer.</param>
internal readonly record struct ReadItem(Range Id, UInt128 Hash);
