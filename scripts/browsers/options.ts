/** Milliseconds in which a browser has started, also on a slow machine that does other things too. */
export const STARTED = 120_000;

export interface LaunchOptions {
  /** Port of the loopback server that answers for every gov.cn host. */
  port: number;
  /** The port that answers for them over https; without it none does. */
  securePort?: number;
  /** Folder that downloads go to. */
  downloads: string;
  /** No window; the default. */
  headless?: boolean;
  /** Folder of the browser's profile, kept when it ends; without it a new one, which goes with it. */
  profile?: string;
  /** Firefox: preferences beside those of every walk. */
  preferences?: Record<string, string | number | boolean>;
  /** Interface language of the browser; the default is Chinese. */
  language?: string;
}
