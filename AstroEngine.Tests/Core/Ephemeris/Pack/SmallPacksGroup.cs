namespace AstroEngine.Tests.Core.Ephemeris.Pack;

/// <summary>The tests that share <see cref="SmallPacks"/>.</summary>
[CollectionDefinition(Name)]
public sealed class SmallPacksGroup : ICollectionFixture<SmallPacks>
{
    /// <summary>The name of the group.</summary>
    public const string Name = "small packs";
}
