using AstroEngine.Core.Houses;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Houses;

public sealed class HousePlacementTests
{
    private static readonly Angle[] Equal = [.. Enumerable.Range(0, 12).Select(i => new Angle(((i * 30.0) + 345) % 360))];

    [Fact]
    public void HouseOf_ForwardCusps_BeginsTheHouseAtItsCusp()
    {
        for (var i = 0; i < 12; i++)
        {
            Assert.Equal(i + 1, HousePlacement.HouseOf(Equal[i], Equal));
            Assert.Equal(i + 1, HousePlacement.HouseOf(Equal[i] + new Angle(29.999), Equal));
            Assert.Equal(((i + 11) % 12) + 1, HousePlacement.HouseOf(Equal[i] - new Angle(1e-9), Equal));
        }
    }

    [Fact]
    public void HouseOf_BackwardCusps_RunsBackward()
    {
        Angle[] sectors = [.. Enumerable.Range(0, 36).Select(i => new Angle(100 - (i * 10.0)).Normalized())];
        Assert.Equal(1, HousePlacement.HouseOf(new Angle(100), sectors));
        Assert.Equal(1, HousePlacement.HouseOf(new Angle(91), sectors));
        Assert.Equal(2, HousePlacement.HouseOf(new Angle(90), sectors));
        Assert.Equal(36, HousePlacement.HouseOf(new Angle(105), sectors));
    }

    [Fact]
    public void HouseOf_OneHouseLongerThanHalfTheCircle_IsStillForward()
    {
        Angle[] cusps = [.. new double[] { 0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55 }.Select(d => new Angle(d))];
        Assert.Equal(12, HousePlacement.HouseOf(new Angle(200), cusps));
    }

    [Fact]
    public void HouseOf_AnyCusps_IsAlwaysAHouse()
    {
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++)
        {
            var cusps = Enumerable.Range(0, 12).Select(_ => new Angle(random.NextDouble() * 360)).ToArray();
            Assert.InRange(HousePlacement.HouseOf(new Angle(random.NextDouble() * 360), cusps), 1, 12);
        }
    }
}
