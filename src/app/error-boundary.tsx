// Catches what breaks while a screen is drawn, so that the exit and help stay and the player is told.
import { Component, type ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onError: (error: unknown) => void;
}

/** Draws its children until one of them throws, then calls `onError` and draws nothing until it is given a new key. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ broken: true });
    this.props.onError(error);
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}
