export interface LaunchOptions {
  /** Port of the loopback server that answers for every gov.cn host. */
  port: number;
  /** The port that answers for them over https; without it none does. */
  securePort?: number;
  /** Folder that downloads go to. */
  downloads: string;
  /** No window; the default. */
  headless?: boolean;
  /** Interface language of the browser; the default is Chinese. */
  language?: string;
}
