namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Takes the items of a body in their order.</summary>
internal interface IItemSink
{
    /// <summary>The longest item that is taken, in bytes.</summary>
    int MaximumItemBytes { get; }

    /// <summary>An item, as it came.</summary>
    void Add(ReadOnlySpan<byte> item, ItemOrigin origin);

    /// <summary>An item that is longer than an item may be.</summary>
    void AddOversized(ItemOrigin origin);
}
