using AstroEngine.Core.Vedic.Vargas;

namespace AstroEngine.Tests.Core.Vedic.Vargas;

public sealed class VargaCatalogTests
{
    [Fact]
    public void NamedDivisions_AreThoseOfTheContract() => Assert.Equal(
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 20, 24, 27, 30, 40, 45, 60, 81, 108, 144, 150],
        VargaCatalog.NamedDivisions);

    [Fact]
    public void Shodasavarga_IsThatOfParashara() => Assert.Equal(
        [1, 2, 3, 4, 7, 9, 10, 12, 16, 20, 24, 27, 30, 40, 45, 60],
        VargaCatalog.Shodasavarga.Select(rule => rule.Division));

    [Fact]
    public void MethodsOf_EveryDivision_BeginsWithTheUsualOneAndNamesEachOnce()
    {
        for (var division = 1; division <= VargaCatalog.Highest; division++)
        {
            var methods = VargaCatalog.MethodsOf(division);
            Assert.Equal(VargaMethod.Parashari, methods[0]);
            Assert.Equal(methods.Count, methods.Distinct().Count());
            Assert.All(methods, method => Assert.Equal((division, method), (VargaCatalog.Find(division, method)!.Division, method)));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(24)]
    [InlineData(30)]
    public void MethodsOf_DivisionsWhereTraditionsDiffer_HasAVariantThatDiffers(int division)
    {
        var usual = VargaCatalog.UsualOf(division);
        Assert.Contains(
            VargaCatalog.MethodsOf(division),
            method => Enumerable.Range(0, 12 * division).Any(index => SignAt(VargaCatalog.Find(division, method)!, index) != SignAt(usual, index)));
        static object SignAt(VargaRule rule, int index) => rule.Place(new((index + 0.5) * 30 / rule.Division)).Sign;
    }

    [Fact]
    public void Find_MethodOfAnotherDivision_IsNull()
    {
        Assert.Null(VargaCatalog.Find(9, VargaMethod.Kashinatha));
        Assert.Null(VargaCatalog.Find(1, VargaMethod.Parivritti));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(301)]
    [InlineData(-9)]
    public void UsualOf_NoDivision_IsRefused(int division) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VargaCatalog.UsualOf(division));

    [Theory]
    [InlineData(9, "navamsa")]
    [InlineData(30, "trimsamsa")]
    [InlineData(150, "nadiamsa")]
    [InlineData(57, null)]
    public void NameOf_Division_IsItsName(int division, string? name) => Assert.Equal(name, VargaCatalog.NameOf(division));
}
