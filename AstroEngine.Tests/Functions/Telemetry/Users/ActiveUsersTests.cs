using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry.Users;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Options;

namespace AstroEngine.Tests.Functions.Telemetry.Users;

/// <summary>Callers of the last five minutes.</summary>
public sealed class ActiveUsersTests
{
    private readonly ManualTime _time = new();
    private readonly ActiveUsers _users;

    public ActiveUsersTests() => _users = new ActiveUsers(
        new CallerId(Options.Create(new RateLimitOptions()), new KeyCheck(false)), new FunctionTable(typeof(ActiveUsers).Assembly), _time);

    [Fact]
    public void Estimate_NeighbouringNumbers_AreToldApart()
    {
        for (ulong caller = 0; caller < 5_000; caller++)
        {
            _users.Note(caller);
        }

        Assert.Equal(5_000, _users.Estimate(), 5_000 * 4 * 0.0163);
    }

    [Fact]
    public void Estimate_AsTimeGoesBy_ForgetsWhoStaysAway()
    {
        _users.Note(1);
        _time.Advance(TimeSpan.FromMinutes(3));
        _users.Note(1);
        _users.Note(2);
        Assert.Equal(2, Math.Round(_users.Estimate()));

        _time.Advance(TimeSpan.FromMinutes(3));
        _users.Note(3);
        Assert.Equal(3, Math.Round(_users.Estimate()));

        _time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(1, Math.Round(_users.Estimate()));
        _time.Advance(TimeSpan.FromHours(3));
        Assert.Equal(0, Math.Round(_users.Estimate()));
    }
}
