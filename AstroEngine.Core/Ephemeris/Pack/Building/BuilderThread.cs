using System.Runtime.InteropServices;

namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>The threads of the builder: the reference keeps its state per thread, so they are its own, never those of a pool.</summary>
internal static partial class BuilderThread
{
    private const int ThisThread = 0;
    private const int LastInLine = 19;

    /// <summary>Starts a thread.</summary>
    /// <param name="standsBack">Whether it runs only when no other thread wants the processor.</param>
    /// <param name="work">What it does; it must not throw.</param>
    public static Thread Start(bool standsBack, Action work)
    {
        var thread = new Thread(() =>
        {
            if (standsBack)
            {
                StandBack();
            }

            work();
        })
        { IsBackground = true, Name = "Ephemeris pack builder" };
        thread.Start();
        return thread;
    }

    private static void StandBack()
    {
        Thread.CurrentThread.Priority = ThreadPriority.Lowest;
        if (OperatingSystem.IsLinux())
        {
            // The runtime does not hand priorities on to Linux, where "process 0" of this call means the calling thread.
            _ = SetPriority(0, ThisThread, LastInLine);
        }
    }

    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int SetPriority(int kind, int which, int priority);
}
