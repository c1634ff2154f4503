using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace AstroEngine.Tests.Caching.Support;

/// <summary>Waits for what another process or a background task brings about.</summary>
internal static class Eventually
{
    public static Task IsTrueAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? what = null) =>
        IsTrueAsync(() => Task.FromResult(condition()), what);

    public static async Task IsTrueAsync(Func<Task<bool>> condition, [CallerArgumentExpression(nameof(condition))] string? what = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"Not within 20 s: {what}");
            await Task.Delay(5);
        }
    }
}
