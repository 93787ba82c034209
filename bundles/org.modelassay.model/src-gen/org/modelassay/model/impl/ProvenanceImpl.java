/**
 */
package org.modelassay.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.modelassay.model.BundleDigest;
import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.InputDigest;
import org.modelassay.model.ParameterSetting;
import org.modelassay.model.Provenance;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getBundles <em>Bundles</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getEngine <em>Engine</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ProvenanceImpl#getHost <em>Host</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProvenanceImpl extends MinimalEObjectImpl.Container implements Provenance {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<InputDigest> inputs;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterSetting> parameters;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBundles() <em>Bundles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBundles()
	 * @generated
	 * @ordered
	 */
	protected EList<BundleDigest> bundles;

	/**
	 * The default value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected String engine = ENGINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected String device = DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected static final int THREADS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected int threads = THREADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final String PLATFORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected String platform = PLATFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProvenanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentsPackage.Literals.PROVENANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.PROVENANCE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InputDigest> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<InputDigest>(InputDigest.class, this, ExperimentsPackage.PROVENANCE__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterSetting> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<ParameterSetting>(ParameterSetting.class, this, ExperimentsPackage.PROVENANCE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.PROVENANCE__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BundleDigest> getBundles() {
		if (bundles == null) {
			bundles = new EObjectContainmentEList<BundleDigest>(BundleDigest.class, this, ExperimentsPackage.PROVENANCE__BUNDLES);
		}
		return bundles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEngine() {
		return engine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngine(String newEngine) {
		String oldEngine = engine;
		engine = newEngine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.PROVENANCE__ENGINE, oldEngine, engine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(String newDevice) {
		String oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.PROVENANCE__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThreads() {
		return threads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreads(int newThreads) {
		int oldThreads = threads;
		threads = newThreads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.PROVENANCE__THREADS, oldThreads, threads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(String newPlatform) {
		String oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.PROVENANCE__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.PROVENANCE__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentsPackage.PROVENANCE__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case ExperimentsPackage.PROVENANCE__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case ExperimentsPackage.PROVENANCE__BUNDLES:
				return ((InternalEList<?>)getBundles()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentsPackage.PROVENANCE__KEY:
				return getKey();
			case ExperimentsPackage.PROVENANCE__INPUTS:
				return getInputs();
			case ExperimentsPackage.PROVENANCE__PARAMETERS:
				return getParameters();
			case ExperimentsPackage.PROVENANCE__SEED:
				return getSeed();
			case ExperimentsPackage.PROVENANCE__BUNDLES:
				return getBundles();
			case ExperimentsPackage.PROVENANCE__ENGINE:
				return getEngine();
			case ExperimentsPackage.PROVENANCE__DEVICE:
				return getDevice();
			case ExperimentsPackage.PROVENANCE__THREADS:
				return getThreads();
			case ExperimentsPackage.PROVENANCE__PLATFORM:
				return getPlatform();
			case ExperimentsPackage.PROVENANCE__HOST:
				return getHost();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentsPackage.PROVENANCE__KEY:
				setKey((String)newValue);
				return;
			case ExperimentsPackage.PROVENANCE__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends InputDigest>)newValue);
				return;
			case ExperimentsPackage.PROVENANCE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends ParameterSetting>)newValue);
				return;
			case ExperimentsPackage.PROVENANCE__SEED:
				setSeed((Long)newValue);
				return;
			case ExperimentsPackage.PROVENANCE__BUNDLES:
				getBundles().clear();
				getBundles().addAll((Collection<? extends BundleDigest>)newValue);
				return;
			case ExperimentsPackage.PROVENANCE__ENGINE:
				setEngine((String)newValue);
				return;
			case ExperimentsPackage.PROVENANCE__DEVICE:
				setDevice((String)newValue);
				return;
			case ExperimentsPackage.PROVENANCE__THREADS:
				setThreads((Integer)newValue);
				return;
			case ExperimentsPackage.PROVENANCE__PLATFORM:
				setPlatform((String)newValue);
				return;
			case ExperimentsPackage.PROVENANCE__HOST:
				setHost((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.PROVENANCE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ExperimentsPackage.PROVENANCE__INPUTS:
				getInputs().clear();
				return;
			case ExperimentsPackage.PROVENANCE__PARAMETERS:
				getParameters().clear();
				return;
			case ExperimentsPackage.PROVENANCE__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ExperimentsPackage.PROVENANCE__BUNDLES:
				getBundles().clear();
				return;
			case ExperimentsPackage.PROVENANCE__ENGINE:
				setEngine(ENGINE_EDEFAULT);
				return;
			case ExperimentsPackage.PROVENANCE__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case ExperimentsPackage.PROVENANCE__THREADS:
				setThreads(THREADS_EDEFAULT);
				return;
			case ExperimentsPackage.PROVENANCE__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case ExperimentsPackage.PROVENANCE__HOST:
				setHost(HOST_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.PROVENANCE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ExperimentsPackage.PROVENANCE__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case ExperimentsPackage.PROVENANCE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case ExperimentsPackage.PROVENANCE__SEED:
				return seed != SEED_EDEFAULT;
			case ExperimentsPackage.PROVENANCE__BUNDLES:
				return bundles != null && !bundles.isEmpty();
			case ExperimentsPackage.PROVENANCE__ENGINE:
				return ENGINE_EDEFAULT == null ? engine != null : !ENGINE_EDEFAULT.equals(engine);
			case ExperimentsPackage.PROVENANCE__DEVICE:
				return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
			case ExperimentsPackage.PROVENANCE__THREADS:
				return threads != THREADS_EDEFAULT;
			case ExperimentsPackage.PROVENANCE__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
			case ExperimentsPackage.PROVENANCE__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (key: ");
		result.append(key);
		result.append(", seed: ");
		result.append(seed);
		result.append(", engine: ");
		result.append(engine);
		result.append(", device: ");
		result.append(device);
		result.append(", threads: ");
		result.append(threads);
		result.append(", platform: ");
		result.append(platform);
		result.append(", host: ");
		result.append(host);
		result.append(')');
		return result.toString();
	}

} //ProvenanceImpl
